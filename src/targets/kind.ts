import { Problem } from '../core/problem/problem.ts'
import type { Kind } from '../core/release/release.ts'
import { applyService } from './service/apply.ts'
import { followServices } from './service/follow.ts'
import { readServices } from './service/read.ts'
import { answerRollout, stopRollout } from './service/stop.ts'

/** How one kind of unit is read, changed, followed, answered and stopped. */
export type Target = {
  readonly read: typeof readServices
  readonly apply: typeof applyService
  readonly follow: typeof followServices
  readonly stop: typeof stopRollout
  readonly answer: typeof answerRollout
}

const targets: Readonly<Record<Kind, Target | undefined>> = {
  service: {
    ...{ read: readServices, apply: applyService, follow: followServices },
    ...{ stop: stopRollout, answer: answerRollout }
  },
  'scheduled-task': undefined,
  task: undefined,
  lambda: undefined,
  site: undefined
}

/** The target of a kind; a Problem for a kind that cannot be deployed yet. `unit` is what the Problem names. */
export const targetOf = (kind: Kind, unit: string): Target => {
  const target = targets[kind]
  if (target !== undefined) return target
  throw new Problem({
    what: `"${unit}" is of kind "${kind}", which cannot be deployed yet.`,
    remedy: 'Deploy units of kind "service"; leave this one out with the input "services" of plan.'
  })
}

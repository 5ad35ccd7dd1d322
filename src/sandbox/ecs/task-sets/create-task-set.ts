import type { Context } from '../../kernel/context.ts'
import { numberMember, structureMember, textMember } from '../../kernel/member.ts'
import type { Input, Operation } from '../../kernel/operation.ts'
import { pace } from '../pace.data.ts'
import { refused } from '../refuse.ts'
import { freshRollout } from '../rollout/begin.ts'
import { wake } from '../rollout/wake.ts'
import type { ServiceRecord } from '../services/service-record.ts'
import { parseSpec } from '../services/spec.ts'
import { tagsMember } from '../tags/tag.ts'
import { requireExternal, setResource } from './find-task-set.ts'
import { type SetRollout, taskSets } from './set-rollout.ts'
import type { TaskSet } from './task-set.ts'
import { taskSetView } from './task-set-view.ts'

/** CreateTaskSet: at most five to a service; the same client token gives the same one again. It begins with no tasks unless `scale` says so. */
export const createTaskSet: Operation = {
  resource: setResource,
  run: (context, input) => {
    const service = requireExternal(context, input)
    const token = textMember(input, 'clientToken')
    const known = token === undefined ? undefined : taskSets(service).find(({ set }) => set.token === token)
    const rollout = known ?? made(context, service, input)
    return { taskSet: taskSetView(context, service, rollout, true) }
  }
}

const made = (context: Context, service: ServiceRecord, input: Input): SetRollout => {
  if (taskSets(service).length >= 5) throw refused('sets-many')
  const spec = parseSpec(context, input)
  const scale = parseScale(input)
  const [externalId, token] = [textMember(input, 'externalId'), textMember(input, 'clientToken')]
  const names = { ...(externalId === undefined ? {} : { externalId }), ...(token === undefined ? {} : { token }) }
  const set: TaskSet = { status: 'ACTIVE', scale, ...names, tags: tagsMember(input) }
  const ended = { status: 'SUCCESSFUL', startedAt: context.now, completedAt: context.now } as const
  const rollout: SetRollout = { ...freshRollout(context, service, spec), ...ended, startsAt: context.now, set }
  service.rollouts.push(rollout)
  wake(context, service, { kind: 'turn', after: pace.scale })
  return rollout
}

/** The percentage of a request's `scale`; nought when it is not given. */
export const parseScale = (input: Input): number => {
  const value = numberMember(structureMember(input, 'scale') ?? {}, 'value') ?? 0
  if (value < 0 || value > 100) throw refused('scale-range')
  return value
}

import { durationMs } from '../kernel/duration.ts'
import type { Fault } from '../kernel/fault.ts'
import type { Input } from '../kernel/operation.ts'
import type { Scene } from '../wire/scene.ts'
import { spoilings } from './attempt.ts'
import { type Check, checkedRules, checks, fitting, wrong } from './rule.ts'

type Keys = keyof Omit<Fault, 'until' | 'seen'>

/** Faults strike AWS's services, the two that are not AWS's, and calls that no service claims. */
const others = ['registry', 'github', 'unknown']

const shapeOver = ({ services }: Pick<Scene, 'services'>): Readonly<Record<Keys, Check>> => ({
  service: fitting(...services.map(({ name }) => name), ...others),
  operation: checks.text,
  resource: checks.text,
  nth: checks.counts,
  error: {
    wants: `a code of AWS or one of ${Object.keys(spoilings).join(', ')}`,
    holds: value => typeof value === 'string' && (/^[A-Z][\w.:-]*$/.test(value) || Object.hasOwn(spoilings, value))
  },
  message: checks.text,
  probability: checks.share,
  latency: checks.time,
  after: checks.time,
  for: checks.time
})

/** Replaces all fault rules; their `for` counts from now. A rule that would do nothing is refused. */
export const setFaults = (scene: Pick<Scene, 'services' | 'world'>, rules: unknown): void => {
  scene.world.faults = checkedRules(rules, shapeOver(scene)).map((rule: Input) => {
    const fault: Fault = structuredClone(rule)
    if (fault.error === undefined && fault.latency === undefined) throw wrong('error or latency is missing')
    if (fault.after !== undefined && fault.error !== 'no-answer') throw wrong('after belongs to the error no-answer')
    const length = durationMs(fault.for ?? '')
    return length === undefined ? fault : { ...fault, until: scene.world.now + length }
  })
}

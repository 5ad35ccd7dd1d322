import type { Diagnosis } from '../../core/diagnosis/diagnosis.ts'
import { Failure } from '../../core/problem/failure.ts'
import type { Outcome } from '../../core/release/outcome.ts'
import { isHeld, type Step } from '../../core/rollout/stand.ts'
import { sideBySide } from '../../core/time/side-by-side.ts'
import type { Before } from '../deploy/before-tasks.ts'
import type { RollOutOptions } from './landing.ts'
import type { Plan } from './service-plan.ts'

/** Why a plan is not carried out. */
export type Halted = { readonly outcome: Outcome; readonly reason?: string; readonly diagnosis?: Diagnosis }

/**
 * What runs before rollouts runs before any of them begins, so that what is sent is also followed at once. A service that
 * has its state already needs those of its tasks that have never ended well here. Gives the plans that are halted.
 */
export const haltsOf = async (
  plans: readonly Plan[],
  { before, parallel, hold }: RollOutOptions
): Promise<ReadonlyMap<Plan, Halted>> => {
  if (before === undefined) return new Map()
  const asked = plans.filter(({ step }) => step.do === 'send' || isThere(step))
  const halts = await sideBySide(parallel, asked, async plan => [plan, await halt(plan, before, hold)] as const)
  return new Map(halts.flatMap(([plan, found]) => (found === undefined ? [] : [[plan, found] as const])))
}

/** Whether the service has the state already, or comes to it without us. */
const isThere = (step: Step): boolean => {
  if (step.do !== 'nothing') return step.do === 'follow' || step.do === 'settle'
  return step.outcome.is === 'no-op' || step.outcome.is === 'nothing-running'
}

const halt = async (
  { order: { label }, stand, step }: Plan,
  before: Before,
  hold: RollOutOptions['hold']
): Promise<Halted | undefined> => {
  if (step.do === 'send') return before.run(label)
  try {
    const pending = await before.pending(label)
    if (pending.length === 0) return undefined
    if (!isHeld(stand.service) || hold === 'pass') return await before.run(label, pending)
    const tasks = pending.map(task => `"${task}"`).join(', ')
    const reason = `It has this state already, but what runs before it (${tasks}) is new, and a person holds the service.`
    return { outcome: { is: hold, gate: 'hold' }, reason }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const reason = `Whether the tasks before it ended well here could not be found out: ${error.message}`
    return { outcome: { is: 'errored', sent: 'no' }, reason }
  }
}

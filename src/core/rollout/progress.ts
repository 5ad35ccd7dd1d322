import type { Observation } from './observation.ts'
import type { RolloutView } from './rollout-view.ts'
import { type DeploymentView, primary } from './service-view.ts'

/** One line on how far a rollout is: changes only when something changed. */
export const progress = (seen: Observation): string => {
  const { service } = seen
  if (service === undefined) return 'the service is gone'
  const failed = ours(seen)?.failedTasks ?? 0
  return [`${stateOf(seen)}: ${countsOf(seen)}`, ...(failed > 0 ? [`${failed} failed`] : []), ...breakerOf(seen)].join(
    ', '
  )
}

const ours = ({ service, revision }: Observation) =>
  service?.deployments.find(({ taskDefinition }) => taskDefinition === revision)

const begins = 'not begun yet'

const stateOf = (seen: Observation): string => {
  if (seen.basis === 'steady') return 'settling'
  if (seen.basis === 'rollout' && seen.rollout !== undefined)
    return [seen.rollout.status, ...stageOf(seen.rollout)].join(' at ')
  if (seen.basis === 'rollout') return seen.forgotten === true ? 'not known any more' : begins
  return ours(seen)?.rolloutState ?? (successor(seen) === undefined ? begins : 'replaced')
}

/** Where a rollout that shifts traffic is, and how much of it the new revision has. */
const stageOf = ({ stage, traffic }: RolloutView): readonly string[] => {
  if (stage === undefined) return []
  const test = traffic?.test === undefined || traffic.test === 0 ? '' : `, ${traffic.test} % of test traffic`
  return [traffic === undefined ? stage : `${stage} (${traffic.production} % of production traffic${test})`]
}

/** What leads in the place of ours, once ours is given up: the tasks that count are those of that. */
const successor = (seen: Observation): DeploymentView | undefined => {
  const first = seen.service === undefined ? undefined : primary(seen.service)
  if (first?.taskDefinition === seen.revision) return undefined
  if (seen.basis === 'rollout') return seen.rollout?.status.startsWith('ROLLBACK_') === true ? first : undefined
  return (ours(seen)?.rolloutState ?? 'FAILED') === 'FAILED' ? first : undefined
}

const countsOf = (seen: Observation): string => {
  const { service } = seen
  const next = successor(seen)
  if (next !== undefined) return `${next.running} of ${service?.desired ?? 0} running ${next.taskDefinition}`
  const own = seen.basis === 'rollout' ? seen.rollout : undefined
  const running = own?.running ?? ours(seen)?.running ?? service?.running ?? 0
  const pending = own?.pending ?? ours(seen)?.pending ?? service?.pending ?? 0
  const wanted = service?.desired ?? 0
  return `${running} of ${wanted} running${pending > 0 ? `, ${pending} pending` : ''}`
}

const breakerOf = (seen: Observation): readonly string[] => {
  const breaker = seen.basis === 'rollout' ? seen.rollout?.breaker : undefined
  return breaker === undefined || breaker.failures === 0
    ? []
    : [`circuit breaker ${breaker.failures} of ${breaker.threshold}`]
}

/** What ECS is doing when we stop looking: said at a timeout, a cancellation and a pause. */
export const unfinished = (seen: Observation): string => {
  if (seen.basis === 'rollout' && seen.rollout?.paused !== undefined) return waiting(seen.rollout.paused)
  const now = seen.service === undefined ? undefined : primary(seen.service)?.taskDefinition
  const leads = now === undefined || now === seen.revision ? '' : `; ECS works towards ${now}`
  return `ECS goes on by itself: ${progress(seen)}${leads}`
}

const waiting = ({ hook, until, then }: NonNullable<RolloutView['paused']>): string => {
  const itself = then === 'CONTINUE' ? 'goes on by itself' : 'rolls it back by itself'
  const end = until === undefined ? '' : ` until ${until}; then ECS ${itself}`
  return `The rollout waits at the hook ${hook} for somebody's word${end}. Say it with deploy for this stage and service: "continue: true", or "roll-back: true".`
}

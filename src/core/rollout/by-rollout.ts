import { rolloutCause } from '../diagnosis/rollout-cause.ts'
import type { Outcome, RolloutCause } from '../release/outcome.ts'
import { digestMatch, revisionDigests } from './digest-match.ts'
import type { RolloutObservation, Verdict } from './observation.ts'
import type { RolloutStatus, RolloutView } from './rollout-view.ts'
import { primary, type ServiceView } from './service-view.ts'

type Rule = (seen: RolloutObservation, rollout: RolloutView, service: ServiceView) => Verdict

const running: Verdict = { is: 'running' }

const underWay: Rule = (seen, rollout) => {
  const { paused } = rollout
  if (paused !== undefined && paused.hook !== seen.answered)
    return { is: 'paused', hook: paused.hook, ...(paused.until === undefined ? {} : { until: paused.until }) }
  return seen.until === 'traffic-shifted' && hasShifted(rollout) ? { is: 'paused' } : running
}

/** What comes after the last shift of production traffic: nothing is left but to bake and to clean up. */
const afterShift: readonly string[] = ['POST_PRODUCTION_TRAFFIC_SHIFT', 'BAKE_TIME', 'CLEAN_UP']

const hasShifted = ({ stage, traffic }: RolloutView): boolean =>
  afterShift.includes(stage ?? '') && (traffic?.production ?? 100) === 100

const finished: Rule = (seen, _rollout, service) => {
  const now = primary(service)?.taskDefinition
  if (now !== undefined && now !== seen.revision) return { is: 'superseded', by: now }
  if (service.desired === 0) return { is: 'nothing-running' }
  const proven = provenBy(seen)
  return proven.is === 'succeeded' && service.running === 0 ? { is: 'unverified', cause: 'health' } : proven
}

const provenBy = (seen: RolloutObservation): Outcome => {
  const { serving } = seen
  if (serving === undefined) return { is: 'unverified', cause: 'unreadable' }
  if (serving.taskDefinition !== seen.revision) return { is: 'unverified', cause: 'digest' }
  const match = digestMatch(seen.accepted, revisionDigests(serving))
  if (match === 'ours') return { is: 'succeeded' }
  return { is: 'unverified', cause: match === 'other' ? 'digest' : 'unreadable' }
}

/** What ECS itself finds wrong: it gave up first, whatever was ordered afterwards. */
const found: readonly RolloutCause[] = ['breaker', 'alarm', 'hook']

const stopped: Rule = (seen, rollout, service) => {
  const cause = rolloutCause(rollout)
  const now = primary(service)?.taskDefinition
  const replaced = seen.newer === true || (cause === 'stopped' && now !== undefined && now !== seen.revision)
  if (replaced && !found.includes(cause)) return { is: 'superseded', ...(now === undefined ? {} : { by: now }) }
  return { is: 'failed', cause }
}

const takenBack: Rule = (_seen, rollout, service) => {
  const now = primary(service)?.taskDefinition
  return { is: 'rolled-back', cause: rolloutCause(rollout), ...(now === undefined ? {} : { now }) }
}

const beingTakenBack: Rule = (seen, rollout, service) => (seen.patient ? running : takenBack(seen, rollout, service))

/** One rule for each of ECS's nine states. A requested rollback may still end SUCCESSFUL, so it decides nothing yet. */
const rules: Readonly<Record<RolloutStatus, Rule>> = {
  PENDING: () => running,
  IN_PROGRESS: underWay,
  STOP_REQUESTED: () => running,
  STOPPED: stopped,
  SUCCESSFUL: finished,
  ROLLBACK_REQUESTED: () => running,
  ROLLBACK_IN_PROGRESS: beingTakenBack,
  ROLLBACK_SUCCESSFUL: takenBack,
  ROLLBACK_FAILED: () => ({ is: 'failed', cause: 'rollback-failed' })
}

/** The verdict on our own rollout, followed by its ARN. While ECS does not list it yet, it is running; what ECS knows no more went with its service. */
export const byRollout = (seen: RolloutObservation): Verdict => {
  const { rollout, service } = seen
  if (service?.status !== 'ACTIVE' || seen.forgotten === true) return { is: 'failed', cause: 'deleted' }
  return rollout === undefined ? running : rules[rollout.status](seen, rollout, service)
}

import { reasonCause } from '../diagnosis/rollout-cause.ts'
import type { RolloutCause } from '../release/outcome.ts'
import { between } from '../time/instant.ts'
import { digestMatch, taskDigests } from './digest-match.ts'
import type { DeploymentObservation, Verdict } from './observation.ts'
import { type DeploymentView, primary, type ServiceView } from './service-view.ts'

const running: Verdict = { is: 'running' }

/** The verdict from `deployments[]` and the tasks' digests alone: the way back where service deployments may not be read. */
export const byDeployments = (seen: DeploymentObservation): Verdict => {
  const { service, ours } = seen
  if (service?.status !== 'ACTIVE') return { is: 'failed', cause: 'deleted' }
  const first = primary(service)
  if (first === undefined) return running
  return first.id === ours.id ? asPrimary(seen, service, first) : replaced(seen, service, first)
}

const asPrimary = (seen: DeploymentObservation, service: ServiceView, ours: DeploymentView): Verdict => {
  if (ours.rolloutState === 'FAILED') return { is: 'failed', cause: reasonCause(ours.reason) ?? 'unknown' }
  if (ours.rolloutState !== 'COMPLETED') return running
  if (service.desired === 0) return { is: 'nothing-running' }
  if (service.running === 0) return { is: 'unverified', cause: 'health' }
  // One that does not run yet has no digest to show.
  const tasks = (seen.tasks ?? []).filter(task => task.revision === seen.revision && task.status === 'RUNNING')
  const match = tasks.length === 0 ? 'unreadable' : digestMatch(seen.accepted, taskDigests(tasks))
  if (match === 'ours') return { is: 'succeeded' }
  return { is: 'unverified', cause: match === 'other' ? 'digest' : 'unreadable' }
}

/** Another entry leads: an older one means that ECS went back to it, a younger one that somebody replaced ours. */
const replaced = (seen: DeploymentObservation, service: ServiceView, first: DeploymentView): Verdict => {
  const ours = service.deployments.find(({ id }) => id === seen.ours.id)
  const younger = between(seen.ours.createdAt, first.createdAt) > 0
  if (younger && !hasFailed(seen, service)) return { is: 'superseded', by: first.taskDefinition }
  if (younger && !wentBack(seen, service)) return { is: 'failed', cause: rollbackCause(seen, service) }
  if (ours === undefined && !isToldOf(seen, service)) return running
  if (seen.patient && first.rolloutState === 'IN_PROGRESS') return running
  return { is: 'rolled-back', cause: rollbackCause(seen, service), now: first.taskDefinition }
}

/** Whether ECS gave ours up before anything took its place: its entry says so, and for good the event that names it. */
const hasFailed = ({ ours }: DeploymentObservation, { deployments, events }: ServiceView): boolean =>
  deployments.some(({ id, rolloutState }) => id === ours.id && rolloutState === 'FAILED') ||
  events.some(({ message }) => message.includes(`${ours.id}) deployment failed`))

/** Whether events speak of our rollout or of a way back since it began; until then reads may lag, and it does not show yet. */
const isToldOf = (seen: DeploymentObservation, service: ServiceView): boolean =>
  wentBack(seen, service) || since(seen, service).some(({ message }) => message.includes(seen.ours.id))

/** Whether ECS told that it went back. */
const wentBack = (seen: DeploymentObservation, service: ServiceView): boolean =>
  since(seen, service).some(({ message }) => /rolling back/.test(message))

const since = ({ ours }: DeploymentObservation, { events }: ServiceView): ServiceView['events'] =>
  events.filter(({ at }) => at >= ours.createdAt)

/** ECS's words stand on the deployments while they are listed, and in the events that name ours for good. */
const rollbackCause = ({ ours }: DeploymentObservation, { deployments, events }: ServiceView): RolloutCause => {
  const listed = deployments.find(({ id }) => id === ours.id)
  const said = events.filter(({ message }) => message.includes(ours.id)).map(({ message }) => message)
  return reasonCause(listed?.reason, ...deployments.map(({ reason }) => reason), ...said) ?? 'unknown'
}

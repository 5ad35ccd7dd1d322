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
  const tasks = (seen.tasks ?? []).filter(task => task.revision === seen.revision)
  const match = tasks.length === 0 ? 'unreadable' : digestMatch(seen.accepted, taskDigests(tasks))
  if (match === 'ours') return { is: 'succeeded' }
  return { is: 'unverified', cause: match === 'other' ? 'digest' : 'unreadable' }
}

/** Another entry leads: an older one means that ECS went back to it, a younger one that somebody replaced ours. */
const replaced = (seen: DeploymentObservation, service: ServiceView, first: DeploymentView): Verdict => {
  const ours = service.deployments.find(({ id }) => id === seen.ours.id)
  const younger = between(seen.ours.createdAt, first.createdAt) > 0
  if (younger && ours?.rolloutState !== 'FAILED') return { is: 'superseded', by: first.taskDefinition }
  if (ours === undefined && !isToldOf(seen, service)) return running
  if (seen.patient && first.rolloutState === 'IN_PROGRESS') return running
  return { is: 'rolled-back', cause: rollbackCause(seen, service), now: first.taskDefinition }
}

/** Whether events speak of our rollout or of a way back since it began; until then reads may lag, and it does not show yet. */
const isToldOf = ({ ours }: DeploymentObservation, { events }: ServiceView): boolean =>
  events.some(({ at, message }) => at >= ours.createdAt && (message.includes(ours.id) || /rolling back/.test(message)))

/** ECS's words stand on the deployments while they are listed, and in the events that name ours for good. */
const rollbackCause = ({ ours }: DeploymentObservation, { deployments, events }: ServiceView): RolloutCause => {
  const listed = deployments.find(({ id }) => id === ours.id)
  const said = events.filter(({ message }) => message.includes(ours.id)).map(({ message }) => message)
  return reasonCause(listed?.reason, ...deployments.map(({ reason }) => reason), ...said) ?? 'unknown'
}

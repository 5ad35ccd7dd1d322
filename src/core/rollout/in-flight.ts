import type { FamilyRevision } from '../release/named.ts'
import type { Observation } from './observation.ts'
import type { RolloutStatus, RolloutView } from './rollout-view.ts'
import { type DeploymentView, primary, type ServiceView } from './service-view.ts'
import type { InFlight, Stand } from './stand.ts'

/** The states from which a rollout still moves. */
const ongoing: readonly RolloutStatus[] = [
  'PENDING',
  'IN_PROGRESS',
  'STOP_REQUESTED',
  'ROLLBACK_REQUESTED',
  'ROLLBACK_IN_PROGRESS'
]

/** A rollout as the list of a service's rollouts shows it. */
export type ListedRollout = Pick<RolloutView, 'arn' | 'status' | 'reason' | 'createdAt' | 'finishedAt' | 'target'>

/** Whether a rollout still moves. */
export const isOngoing = (rollout: Pick<RolloutView, 'status'>): boolean => ongoing.includes(rollout.status)

/** The rollout that goes back, or that has pauses and was given up: what a word that comes too late finds. */
export const givenUp = ({ inFlight, last }: Pick<Stand, 'inFlight' | 'last'>): InFlight | undefined => {
  if (inFlight !== undefined) return inFlight.status?.startsWith('ROLLBACK_') === true ? inFlight : undefined
  return last?.pausable === true && last.status !== 'SUCCESSFUL' ? last : undefined
}

/** Whether ECS was still taking our rollout back when it was looked at. */
export const isGoingBack = ({ service, ...seen }: Observation): boolean =>
  seen.basis === 'rollout' && seen.rollout !== undefined
    ? isOngoing(seen.rollout)
    : service !== undefined && primary(service)?.rolloutState === 'IN_PROGRESS'

/** Whether our rollout still goes forward, so that it could be stopped: not one that nobody lists yet, nor one that ECS takes back already. */
export const isAhead = (seen: Observation): boolean => {
  if (seen.basis === 'rollout') return seen.rollout?.status === 'PENDING' || seen.rollout?.status === 'IN_PROGRESS'
  const first = seen.service === undefined ? undefined : primary(seen.service)
  return seen.basis === 'deployments' && first?.id === seen.ours.id && first.rolloutState === 'IN_PROGRESS'
}

/** The ARN of our rollout: as ECS lists it, else as the service names it while our deployment leads. Nobody else's, and none from before. */
export const ownArn = (
  own: { readonly rollout?: string; readonly id?: string; readonly known: readonly string[] },
  service: ServiceView | undefined
): string | undefined => {
  if (own.rollout !== undefined || service?.rollout === undefined) return own.rollout
  const first = primary(service)
  const leads = first !== undefined && first.id === own.id && first.rolloutState === 'IN_PROGRESS'
  return leads && !own.known.includes(service.rollout) ? service.rollout : undefined
}

/** Whether a service revision and a deployment are one and the same: ECS gives both the same number. */
export const isSameDeployment = (target: string | undefined, id: string): boolean =>
  target !== undefined && lastPart(target) === lastPart(id)

const lastPart = (text: string): string => text.slice(text.lastIndexOf('/') + 1)

/** The deployment under way that ECS does not list as a rollout yet: the list lags a second or two behind. */
export const unlisted = (service: ServiceView, listed: readonly ListedRollout[]): DeploymentView | undefined => {
  const first = primary(service)
  const newest = listed[0]
  if (first?.rolloutState !== 'IN_PROGRESS') return undefined
  if (newest !== undefined && (newest.createdAt >= first.createdAt || isSameDeployment(newest.target, first.id)))
    return undefined
  return first
}

/** Which listed rollout is ours: by the number of our deployment, else the first new one that brings our revision. */
export const ownRollout = (
  candidates: readonly ListedRollout[],
  own: { readonly id?: string; readonly revision: FamilyRevision },
  revisions: ReadonlyMap<string, { readonly taskDefinition: FamilyRevision }>
): string | undefined => {
  const numbered = candidates.find(({ target }) => own.id !== undefined && isSameDeployment(target, own.id))
  const brings = candidates.filter(({ target }) => revisions.get(target ?? '')?.taskDefinition === own.revision)
  return (numbered ?? brings.at(-1))?.arn
}

import type { FamilyRevision } from '../release/named.ts'
import type { RolloutStatus, RolloutView } from './rollout-view.ts'
import { type DeploymentView, primary, type ServiceView } from './service-view.ts'

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

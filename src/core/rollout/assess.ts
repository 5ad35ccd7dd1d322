import { byDeployments } from './by-deployments.ts'
import { byRollout } from './by-rollout.ts'
import type { Observation, SteadyObservation, Verdict } from './observation.ts'
import { isWhole, primary } from './service-view.ts'

/** What one poll amounts to: still under way, or how it ended (design §4). */
export const assess = (seen: Observation): Verdict => {
  switch (seen.basis) {
    case 'rollout':
      return byRollout(seen)
    case 'deployments':
      return byDeployments(seen)
    case 'steady':
      return bySteadiness(seen)
  }
}

/** No rollout of ours: the state is there already, and it is enough that all of it runs. */
const bySteadiness = ({ revision, service }: SteadyObservation): Verdict => {
  if (service?.status !== 'ACTIVE') return { is: 'failed', cause: 'deleted' }
  const now = primary(service)?.taskDefinition
  if (now !== undefined && now !== revision) return { is: 'superseded', by: now }
  if (service.desired === 0) return { is: 'nothing-running' }
  return isWhole(service) ? { is: 'no-op' } : { is: 'running' }
}

import type { Observation, Verdict } from '../../core/rollout/observation.ts'

/** After so many looks in a row at which it stands a verdict is believed, and what is said of it then. */
export type Doubt = { readonly looks: number; readonly says?: string }

/** Why a verdict is not believed at once: reads of ECS fall behind each other for moments, and each may miss what another has shown. */
export const doubtOf = (verdict: Verdict, seen: Observation): Doubt | undefined => {
  if (verdict.is === 'unverified') return verdict.cause === 'digest' ? undefined : { looks: 3 }
  if (verdict.is !== 'failed') return undefined
  if (verdict.cause === 'stopped') return { looks: 3 }
  if (verdict.cause !== 'deleted') return undefined
  if (seen.service === undefined) return { looks: 3 }
  return seen.service.status === 'ACTIVE' ? { looks: 5, says: forgotten } : undefined
}

const forgotten =
  'ECS knows our rollout no more, and a service of this name is there: it was deleted and made anew on the way.'

import type { RolloutView } from '../../core/rollout/rollout-view.ts'
import type { ServiceView } from '../../core/rollout/service-view.ts'
import type { Watch } from './watch.ts'

/** So many looks in a row may do without reading the service: its events come by so much later. */
const most = 2

/** The service as it was read before, where our rollout goes on and has not moved since: nothing of the service decides then. */
export const keptService = ({ glimpse }: Watch, rollout: RolloutView | undefined): ServiceView | undefined => {
  if (glimpse === undefined || rollout?.status !== 'IN_PROGRESS') return undefined
  return glimpse.kept < most && glimpse.rollout === JSON.stringify(rollout) ? glimpse.service : undefined
}

type Look = { readonly rollout: RolloutView | undefined; readonly service: ServiceView | undefined }

/** The watch with what this look saw; `kept` says that the service was not read for it. */
export const withGlimpse = (watch: Watch, { rollout, service }: Look, kept: boolean): Watch => {
  const { glimpse, ...rest } = watch
  if (rollout === undefined || service === undefined) return rest
  return { ...rest, glimpse: { rollout: JSON.stringify(rollout), service, kept: kept ? (glimpse?.kept ?? 0) + 1 : 0 } }
}

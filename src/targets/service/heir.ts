import type { RolloutView } from '../../core/rollout/rollout-view.ts'
import { primary, type ServiceView } from '../../core/rollout/service-view.ts'
import type { Site } from '../site.ts'
import type { Watch } from './watch.ts'

type Read = { readonly service: ServiceView | undefined; readonly rollout: RolloutView | undefined }

/** The watch over a rollout that took the place of ours and brings the same revision: the state that was asked for comes, whoever began it last. */
export const heir = async (site: Site, watch: Watch, read: Read): Promise<Watch | undefined> => {
  const first = read.service === undefined ? undefined : primary(read.service)
  if (first?.taskDefinition !== watch.revision) return undefined
  if (watch.basis === 'rollout') return heirOfRollout(site, watch, read.rollout)
  const ours = read.service?.deployments.find(({ id }) => id === watch.id)
  const younger = watch.basis === 'deployments' && first.id !== watch.id && first.createdAt > watch.since
  return younger && ours?.rolloutState !== 'FAILED' ? { ...watch, id: first.id, since: first.createdAt } : undefined
}

const heirOfRollout = async (site: Site, watch: Watch, ours: RolloutView | undefined): Promise<Watch | undefined> => {
  if (ours?.status !== 'STOPPED') return undefined
  const [newest] = await site.cloud.rollouts.list(site.cluster, watch.order.service, { limit: 1 })
  if (newest?.target === undefined || newest.createdAt <= ours.createdAt) return undefined
  const brings = (await site.cloud.rollouts.revisions([newest.target])).get(newest.target)?.taskDefinition
  return brings === watch.revision ? { ...watch, rollout: newest.arn } : undefined
}

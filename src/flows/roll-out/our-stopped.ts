import type { TaskView } from '../../core/rollout/task-view.ts'
import { later } from '../../core/time/instant.ts'
import type { Watch } from '../../targets/service/follow.ts'
import type { Site } from '../../targets/site.ts'

/** Stopped tasks of our revision; ECS dates a task up to moments before its deployment, so a little is allowed for. */
export const ourStopped = async ({ cloud, cluster }: Site, watch: Watch): Promise<readonly TaskView[]> => {
  const since = later(watch.since, -5000)
  const all = await cloud.tasks.ofService(cluster, watch.order.service, 'STOPPED')
  return all.filter(
    ({ revision, createdAt }) => revision === watch.revision && (createdAt === undefined || createdAt >= since)
  )
}

/** Tasks of our revision that ECS wants to run, whether they do or not, and whoever had them started. */
export const ourWaiting = async ({ cloud, cluster }: Site, watch: Watch): Promise<readonly TaskView[]> => {
  const all = await cloud.tasks.ofService(cluster, watch.order.service, 'RUNNING')
  return all.filter(({ revision }) => revision === watch.revision)
}

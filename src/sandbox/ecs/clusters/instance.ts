import type { Context } from '../../kernel/context.ts'
import { timestamp } from '../../kernel/timestamp.ts'
import { ecsArn } from '../arn.ts'
import { pace } from '../pace.data.ts'
import { wake } from '../rollout/wake.ts'
import { ecsState } from '../state.ts'
import { isPending, isWanted } from '../tasks/task.ts'
import type { Cluster, Instance } from './cluster.ts'
import { settleTasks, standing } from './placement.ts'

/** How many container instances of a cluster take tasks of DAEMON services: one unless told. */
export const instanceCount = (cluster: Cluster): number =>
  cluster.instances === undefined ? 1 : standing(cluster).length

/** Lets the tasks of a cluster follow its container instances, and how many of them its DAEMON services want; the others may find room. */
export const followInstances = (context: Context, cluster: Cluster): void => {
  settleTasks(context, cluster)
  for (const service of Object.values(ecsState(context).services)) {
    if (service.cluster !== cluster.name || service.status !== 'ACTIVE') continue
    if (service.scheduling === 'DAEMON') service.desiredCount = instanceCount(cluster)
    wake(context, service, { kind: 'turn', after: pace.scale })
  }
}

/** The ARN of a container instance of a cluster. */
export const instanceArn = (context: Context, cluster: string, id: string): string =>
  ecsArn(context, `container-instance/${cluster}/${id}`)

/** A container instance as answers show it. */
export const instanceView = (context: Context, cluster: Cluster, instance: Instance): Record<string, unknown> => {
  const tasks = Object.values(ecsState(context).tasks).filter(task => task.instance === instance.id && isWanted(task))
  return {
    containerInstanceArn: instanceArn(context, cluster.name, instance.id),
    ec2InstanceId: `i-${instance.id.slice(0, 17)}`,
    version: 1,
    ...{ versionInfo: {}, remainingResources: [], registeredResources: [], attributes: [], attachments: [], tags: [] },
    status: instance.drains ? 'DRAINING' : 'ACTIVE',
    agentConnected: true,
    runningTasksCount: tasks.filter(task => task.lastStatus === 'RUNNING').length,
    pendingTasksCount: tasks.filter(isPending).length,
    registeredAt: timestamp(instance.registeredAt)
  }
}

import type { Context } from '../../kernel/context.ts'
import { textMember } from '../../kernel/member.ts'
import { timestamp } from '../../kernel/timestamp.ts'
import { ecsArn } from '../arn.ts'
import { pace } from '../pace.data.ts'
import { wake } from '../rollout/wake.ts'
import { ecsState } from '../state.ts'
import { isPending, isWanted } from '../tasks/task.ts'
import type { Cluster, Instance } from './cluster.ts'

const standing = (cluster: Cluster): readonly Instance[] => (cluster.instances ?? []).filter(({ drains }) => !drains)

/** How many container instances of a cluster take tasks of DAEMON services: one unless told. */
export const instanceCount = (cluster: Cluster): number =>
  cluster.instances === undefined ? 1 : standing(cluster).length

/** Lets the DAEMON services of a cluster follow its container instances. */
export const followInstances = (context: Context, cluster: Cluster): void => {
  for (const service of Object.values(ecsState(context).services)) {
    if (service.cluster !== cluster.name || service.scheduling !== 'DAEMON' || service.status !== 'ACTIVE') continue
    service.desiredCount = instanceCount(cluster)
    wake(context, service, { kind: 'turn', after: pace.scale })
  }
}

/** The ARN of a container instance. */
export const instanceArn = (context: Context, cluster: Cluster, { id }: Instance): string =>
  ecsArn(context, `container-instance/${cluster.name}/${id}`)

/** A container instance as answers show it; the cluster's tasks on EC2 are dealt out to those that do not drain. */
export const instanceView = (context: Context, cluster: Cluster, instance: Instance): Record<string, unknown> => {
  const stand = standing(cluster)
  const place = stand.indexOf(instance)
  const tasks = Object.values(ecsState(context).tasks)
    .filter(task => task.cluster === cluster.name && isWanted(task) && textMember(task.launch, 'launchType') === 'EC2')
    .filter((_, at) => at % Math.max(1, stand.length) === place)
  return {
    containerInstanceArn: instanceArn(context, cluster, instance),
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

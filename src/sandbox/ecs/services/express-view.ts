import type { Context } from '../../kernel/context.ts'
import { timestamp } from '../../kernel/timestamp.ts'
import { clusterArn } from '../clusters/find-cluster.ts'
import { definitionArn } from '../definitions/find-definition.ts'
import { leader, newest } from '../rollout/leader.ts'
import { deploymentArn, revisionArn } from '../rollout/rollout-arn.ts'
import { type ServiceRecord, serviceArn } from './service-record.ts'

/** An Express Mode service as its own operations show it; tags only when asked for. */
export const expressView = (context: Context, service: ServiceRecord, withTags: boolean): Record<string, unknown> => {
  const [rollout, first] = [newest(service), leader(service)]
  const shown = service.rollouts.findLast(({ listedAt }) => listedAt <= context.now)
  return {
    cluster: clusterArn(context, service.cluster),
    serviceName: service.name,
    serviceArn: serviceArn(context, service),
    status: { statusCode: service.status },
    ...(shown === undefined ? {} : { currentDeployment: deploymentArn(context, service, shown) }),
    activeConfigurations: [
      {
        serviceRevisionArn: revisionArn(context, service, first.digits),
        taskDefinitionArn: definitionArn(context, first.spec.taskDefinition),
        createdAt: timestamp(first.createdAt)
      }
    ],
    createdAt: timestamp(service.createdAt),
    updatedAt: timestamp(rollout.updatedAt),
    ...(withTags ? { tags: service.tags } : {})
  }
}

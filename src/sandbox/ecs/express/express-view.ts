import type { Context } from '../../kernel/context.ts'
import { structureMember, structuresMember } from '../../kernel/member.ts'
import { timestamp } from '../../kernel/timestamp.ts'
import { clusterArn } from '../clusters/find-cluster.ts'
import { definitionArn, keptDefinition } from '../definitions/find-definition.ts'
import { leader, newest } from '../rollout/leader.ts'
import type { Rollout } from '../rollout/rollout.ts'
import { deploymentArn, revisionArn } from '../rollout/rollout-arn.ts'
import { type ServiceRecord, serviceArn } from '../services/service-record.ts'

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
    activeConfigurations: [expressConfiguration(context, service, first)],
    createdAt: timestamp(service.createdAt),
    updatedAt: timestamp(rollout.updatedAt),
    ...(withTags ? { tags: service.tags } : {})
  }
}

/** What one revision of an Express Mode service runs. */
export const expressConfiguration = (
  context: Context,
  service: ServiceRecord,
  { digits, createdAt, spec }: Rollout
): Record<string, unknown> => {
  const { body } = keptDefinition(context, spec.taskDefinition)
  const shown = ['executionRoleArn', 'taskRoleArn', 'cpu', 'memory'].filter(name => body[name] !== undefined)
  const main = structuresMember(body, 'containerDefinitions')?.find(({ name }) => name === 'Main')
  const port = structuresMember(main ?? {}, 'portMappings')?.[0]?.containerPort
  const network = structureMember(structureMember(spec.members, 'networkConfiguration') ?? {}, 'awsvpcConfiguration')
  return {
    serviceRevisionArn: revisionArn(context, service, digits),
    taskDefinitionArn: definitionArn(context, spec.taskDefinition),
    ...Object.fromEntries(shown.map(name => [name, body[name]])),
    networkConfiguration: { subnets: network?.subnets ?? [], securityGroups: network?.securityGroups ?? [] },
    ...(main && { primaryContainer: { image: main.image, ...(port !== undefined && { containerPort: port }) } }),
    createdAt: timestamp(createdAt)
  }
}

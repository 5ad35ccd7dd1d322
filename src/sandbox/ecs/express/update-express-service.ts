import type { Context } from '../../kernel/context.ts'
import { numberMember, structureMember } from '../../kernel/member.ts'
import type { Input, Operation } from '../../kernel/operation.ts'
import { timestamp } from '../../kernel/timestamp.ts'
import { clusterArn } from '../clusters/find-cluster.ts'
import { keptDefinition } from '../definitions/find-definition.ts'
import { refused } from '../refuse.ts'
import { leader, newest } from '../rollout/leader.ts'
import { type ServiceRecord, serviceArn } from '../services/service-record.ts'
import { updateService } from '../services/update-service.ts'
import { nextDefinition } from './express-definition.ts'
import { expressConfiguration } from './express-view.ts'
import { expressResource, requireExpress } from './find-express-service.ts'

/** UpdateExpressGatewayService: a change of the container, roles, size or network is a new revision, rolled out as the first was. */
export const updateExpressService: Operation = {
  resource: expressResource,
  run: (context, input) => {
    const service = requireExpress(context, input)
    if (service.status !== 'ACTIVE') throw refused('service-not-active')
    updateService.run(context, request(context, service, input))
    return {
      service: {
        serviceArn: serviceArn(context, service),
        cluster: clusterArn(context, service.cluster),
        serviceName: service.name,
        status: { statusCode: service.status },
        targetConfiguration: expressConfiguration(context, service, newest(service)),
        createdAt: timestamp(service.createdAt),
        updatedAt: timestamp(context.now)
      }
    }
  }
}

const request = (context: Context, service: ServiceRecord, input: Input): Input => {
  const { taskDefinition, members } = leader(service).spec
  const before = keptDefinition(context, taskDefinition).body
  const network = structureMember(input, 'networkConfiguration')
  const kept = structureMember(structureMember(members, 'networkConfiguration') ?? {}, 'awsvpcConfiguration') ?? {}
  const least = numberMember(structureMember(input, 'scalingTarget') ?? {}, 'minTaskCount') ?? 0
  return {
    cluster: service.cluster,
    service: service.name,
    taskDefinition: nextDefinition(context, input, { name: taskDefinition, before }),
    ...(network === undefined ? {} : { networkConfiguration: { awsvpcConfiguration: { ...kept, ...network } } }),
    desiredCount: Math.max(service.desiredCount, least)
  }
}

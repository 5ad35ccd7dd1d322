import { hexId } from '../../kernel/draw.ts'
import { numberMember, structureMember, textMember } from '../../kernel/member.ts'
import type { Input, Operation } from '../../kernel/operation.ts'
import { drawKey } from '../arn.ts'
import { requireCluster } from '../clusters/find-cluster.ts'
import { refused } from '../refuse.ts'
import { makeService } from '../services/create-service.ts'
import { findService } from '../services/find-service.ts'
import { expressDefinition } from './express-definition.ts'
import { expressView } from './express-view.ts'

/** CreateExpressGatewayService: a service whose resources ECS manages, out of a container or a task definition of the caller's. */
export const createExpressService: Operation = {
  resource: input => textMember(input, 'serviceName') ?? '',
  run: (context, input) => {
    const cluster = requireCluster(context, textMember(input, 'cluster')).name
    if (textMember(input, 'infrastructureRoleArn') === undefined) throw refused('express-role')
    const name =
      textMember(input, 'serviceName') ?? `express-${hexId(context.world, drawKey(context, 'express')).slice(0, 8)}`
    const known = findService(context, cluster, name)
    if (known !== undefined && known.status !== 'INACTIVE') throw refused('service-exists', name)
    const taskDefinition = expressDefinition(context, input, `${cluster}-${name}`)
    const request = serviceRequest(input, { cluster, serviceName: name, taskDefinition })
    return { service: expressView(context, makeService(context, request, 'ECS'), true) }
  }
}

const serviceRequest = (input: Input, named: Input): Input => ({
  ...named,
  ...(input.tags === undefined ? {} : { tags: input.tags }),
  desiredCount: numberMember(structureMember(input, 'scalingTarget') ?? {}, 'minTaskCount') ?? 1,
  launchType: 'FARGATE',
  networkConfiguration: {
    awsvpcConfiguration: { subnets: ['subnet-default'], ...structureMember(input, 'networkConfiguration') }
  },
  deploymentConfiguration: {
    strategy: 'CANARY',
    canaryConfiguration: { canaryPercent: 5, canaryBakeTimeInMinutes: 3 },
    bakeTimeInMinutes: 3,
    deploymentCircuitBreaker: { enable: true, rollback: true }
  }
})

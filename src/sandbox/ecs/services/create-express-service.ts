import type { Context } from '../../kernel/context.ts'
import { hexId } from '../../kernel/draw.ts'
import { isStructure, numberMember, structureMember, textMember } from '../../kernel/member.ts'
import type { Input, Operation } from '../../kernel/operation.ts'
import { drawKey } from '../arn.ts'
import { requireCluster } from '../clusters/find-cluster.ts'
import { registerTaskDefinition } from '../definitions/register-task-definition.ts'
import { refused } from '../refuse.ts'
import { ecsState } from '../state.ts'
import { makeService } from './create-service.ts'
import { expressView } from './express-view.ts'
import { findService } from './find-service.ts'

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
    const taskDefinition = definitionFor(context, input, `${cluster}-${name}`)
    const request = serviceRequest(input, { cluster, serviceName: name, taskDefinition })
    return { service: expressView(context, makeService(context, request, 'ECS'), true) }
  }
}

const definitionFor = (context: Context, input: Input, family: string): string => {
  const given = textMember(input, 'taskDefinitionArn')
  const container = structureMember(input, 'primaryContainer')
  const executionRoleArn = textMember(input, 'executionRoleArn')
  if ((given === undefined) === (container === undefined || executionRoleArn === undefined))
    throw refused('express-definition')
  if (given !== undefined) return given
  registerTaskDefinition.run(context, {
    family,
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: textMember(input, 'cpu') ?? '1024',
    memory: textMember(input, 'memory') ?? '2048',
    executionRoleArn,
    ...(input.taskRoleArn === undefined ? {} : { taskRoleArn: input.taskRoleArn }),
    containerDefinitions: [mainContainer(context, container ?? {})]
  })
  return `${family}:${ecsState(context).families[family]}`
}

const mainContainer = (context: Context, { containerPort, awsLogsConfiguration, ...container }: Input): Input => ({
  ...container,
  name: 'Main',
  essential: true,
  portMappings: [{ containerPort: containerPort ?? 80, name: 'main' }],
  ...(isStructure(awsLogsConfiguration) ? { logConfiguration: logConfiguration(context, awsLogsConfiguration) } : {})
})

const logConfiguration = (context: Context, { logGroup, logStreamPrefix }: Input): Input => ({
  logDriver: 'awslogs',
  options: {
    'awslogs-group': logGroup,
    'awslogs-stream-prefix': logStreamPrefix,
    'awslogs-region': context.caller.region
  }
})

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

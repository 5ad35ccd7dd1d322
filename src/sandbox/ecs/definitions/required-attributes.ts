import { listMember, numberMember, structureMember, structuresMember, textMember } from '../../kernel/member.ts'
import type { Input } from '../../kernel/operation.ts'
import { isEcr } from './ecr-image.ts'

/** What a container instance must be able to do to run a task definition, in the order in which ECS names it. */
export const requiredAttributes = (input: Input, registry: string): readonly Input[] => {
  const containers = structuresMember(input, 'containerDefinitions') ?? []
  const some = (is: (container: Input) => boolean): boolean => containers.some(is)
  const executes = textMember(input, 'executionRoleArn') !== undefined
  const logs = some(container => structureMember(container, 'logConfiguration')?.logDriver === 'awslogs')
  const ecr = some(container => isEcr(textMember(container, 'image') ?? '', registry))
  const secrets = containers.flatMap(container => structuresMember(container, 'secrets') ?? [])
  const asm = (secret: Input): boolean => (textMember(secret, 'valueFrom') ?? '').includes(':secretsmanager:')
  const vpc = textMember(input, 'networkMode') === 'awsvpc'
  const named: readonly (readonly [string, boolean])[] = [
    ['com.amazonaws.ecs.capability.logging-driver.awslogs', logs],
    ['ecs.capability.execution-role-awslogs', logs && executes],
    ['com.amazonaws.ecs.capability.ecr-auth', ecr],
    ['com.amazonaws.ecs.capability.docker-remote-api.1.19', logs || ecr],
    ['ecs.capability.secrets.asm.environment-variables', secrets.some(asm)],
    ['ecs.capability.secrets.ssm.environment-variables', !secrets.every(asm)],
    [
      'com.amazonaws.ecs.capability.docker-remote-api.1.21',
      some(one => numberMember(one, 'memoryReservation') !== undefined)
    ],
    ['com.amazonaws.ecs.capability.task-iam-role', textMember(input, 'taskRoleArn') !== undefined],
    ['ecs.capability.container-ordering', some(isOrdered)],
    ['ecs.capability.container-health-check', some(one => structureMember(one, 'healthCheck') !== undefined)],
    ['ecs.capability.execution-role-ecr-pull', ecr && executes],
    ['com.amazonaws.ecs.capability.docker-remote-api.1.18', vpc],
    ['ecs.capability.task-eni', vpc]
  ]
  return named.flatMap(([name, needed]) => (needed ? [{ name }] : []))
}

const isOrdered = (container: Input): boolean =>
  (listMember(container, 'dependsOn') ?? []).length > 0 ||
  ['startTimeout', 'stopTimeout'].some(name => numberMember(container, name) !== undefined)

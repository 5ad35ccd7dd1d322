import { listMember, structuresMember, textMember, textsMember } from '../../kernel/member.ts'
import type { Input } from '../../kernel/operation.ts'
import { registered } from './register-members.data.ts'

const containerDefaults = {
  cpu: 0,
  portMappings: [],
  essential: true,
  environment: [],
  mountPoints: [],
  volumesFrom: [],
  systemControls: []
}

/** A registration as ECS keeps it: the members that RegisterTaskDefinition knows, with its defaults filled in. */
export const filledDefinition = (input: Input): Input => {
  const known = Object.entries(input).filter(([name, value]) => registered.includes(name) && value !== null)
  const containers = structuresMember(input, 'containerDefinitions') ?? []
  return {
    volumes: [],
    placementConstraints: [],
    ...Object.fromEntries(known),
    containerDefinitions: containers.map(container => filledContainer(container, textMember(input, 'networkMode'))),
    compatibilities: compatibilities(input),
    requiresAttributes: attributes(input)
  }
}

const filledContainer = (container: Input, networkMode: string | undefined): Input => {
  const given = Object.fromEntries(Object.entries(container).filter(([, value]) => value !== null))
  const ports = structuresMember(container, 'portMappings') ?? []
  return { ...containerDefaults, ...given, portMappings: ports.map(port => filledPort(port, networkMode)) }
}

const filledPort = (port: Input, networkMode: string | undefined): Input => {
  const host = networkMode === 'awsvpc' || networkMode === 'host' ? port.containerPort : 0
  return { ...(host === undefined ? {} : { hostPort: host }), protocol: 'tcp', ...port }
}

const compatibilities = (input: Input): readonly string[] => {
  const asked = textsMember(input, 'requiresCompatibilities') ?? []
  const sized = input.cpu !== undefined && input.memory !== undefined
  const fargate = asked.includes('FARGATE') || (sized && textMember(input, 'networkMode') === 'awsvpc')
  return fargate ? ['EC2', 'FARGATE'] : ['EXTERNAL', 'EC2']
}

const attributes = (input: Input): readonly Input[] => {
  const containers = structuresMember(input, 'containerDefinitions') ?? []
  const drivers = containers.map(container => container.logConfiguration as Input | undefined)
  return [
    ...(drivers.some(log => log?.logDriver === 'awslogs')
      ? ['com.amazonaws.ecs.capability.logging-driver.awslogs']
      : []),
    ...(containers.some(container => (listMember(container, 'secrets') ?? []).length > 0)
      ? ['ecs.capability.secrets']
      : []),
    ...(textMember(input, 'networkMode') === 'awsvpc' ? ['ecs.capability.task-eni'] : []),
    ...(textMember(input, 'taskRoleArn') === undefined ? [] : ['com.amazonaws.ecs.capability.task-iam-role']),
    ...(textMember(input, 'executionRoleArn') === undefined ? [] : ['ecs.capability.execution-role-ecr-pull'])
  ].map(name => ({ name }))
}

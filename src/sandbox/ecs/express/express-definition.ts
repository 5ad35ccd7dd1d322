import type { Context } from '../../kernel/context.ts'
import { isStructure, structureMember, structuresMember, textMember } from '../../kernel/member.ts'
import type { Input } from '../../kernel/operation.ts'
import { registerTaskDefinition } from '../definitions/register-task-definition.ts'
import { refused } from '../refuse.ts'
import { ecsState } from '../state.ts'

const fresh: Input = { networkMode: 'awsvpc', requiresCompatibilities: ['FARGATE'], cpu: '1024', memory: '2048' }
const own = ['cpu', 'memory', 'executionRoleArn', 'taskRoleArn'] as const

/** The task definition that an Express Mode service is created with: the caller's, or one that is registered for its container. */
export const expressDefinition = (context: Context, input: Input, family: string): string => {
  const given = textMember(input, 'taskDefinitionArn')
  const container = structureMember(input, 'primaryContainer')
  const whole = container !== undefined && textMember(input, 'executionRoleArn') !== undefined
  if ((given === undefined) !== whole) throw refused('express-definition')
  return given ?? registered(context, input, { family, before: fresh })
}

/** The one that it is updated to: `before` with what the request changes; that itself where it changes nothing of it. */
export const nextDefinition = (
  context: Context,
  input: Input,
  { name, before }: { readonly name: string; readonly before: Input }
): string => {
  const given = textMember(input, 'taskDefinitionArn')
  const changes = ['primaryContainer', 'cpuArchitecture', ...own].some(
    member => (input[member] ?? undefined) !== undefined
  )
  if (given !== undefined && changes) throw refused('express-definition')
  if (given !== undefined || !changes) return given ?? name
  return registered(context, input, { family: name.split(':')[0] ?? '', before })
}

const registered = (
  context: Context,
  input: Input,
  { family, before }: { readonly family: string; readonly before: Input }
): string => {
  const container = structureMember(input, 'primaryContainer')
  const others = (structuresMember(before, 'containerDefinitions') ?? []).filter(({ name }) => name !== 'Main')
  const architecture = textMember(input, 'cpuArchitecture')
  registerTaskDefinition.run(context, {
    ...before,
    family,
    ...Object.fromEntries(own.flatMap(name => ((input[name] ?? undefined) === undefined ? [] : [[name, input[name]]]))),
    ...(architecture === undefined ? {} : { runtimePlatform: { cpuArchitecture: architecture } }),
    ...(container === undefined ? {} : { containerDefinitions: [mainContainer(context, container), ...others] })
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

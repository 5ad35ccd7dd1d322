import { structureMember, structuresMember, textMember } from '../../kernel/member.ts'
import type { Input } from '../../kernel/operation.ts'
import { registered } from './register-members.data.ts'
import { requiredAttributes } from './required-attributes.ts'
import { plainUnits } from './units.ts'

const containerDefaults = {
  cpu: 0,
  portMappings: [],
  essential: true,
  environment: [],
  mountPoints: [],
  volumesFrom: [],
  systemControls: []
}

/** A registration as ECS keeps it: the members that RegisterTaskDefinition knows, with its defaults filled in; `registry` is the sandbox's own registry. */
export const filledDefinition = (input: Input, registry: string): Input => {
  const known = Object.entries(input).filter(([name, value]) => registered.includes(name) && value !== null)
  const containers = structuresMember(input, 'containerDefinitions') ?? []
  return {
    volumes: [],
    placementConstraints: [],
    ...Object.fromEntries(known),
    ...sizes(input),
    containerDefinitions: containers.map(container => filledContainer(container, textMember(input, 'networkMode'))),
    compatibilities: compatibilities(input),
    requiresAttributes: requiredAttributes(input, registry)
  }
}

const filledContainer = (container: Input, networkMode: string | undefined): Input => {
  const given = Object.fromEntries(Object.entries(container).filter(([, value]) => value !== null))
  const ports = structuresMember(container, 'portMappings') ?? []
  const check = structureMember(container, 'healthCheck')
  return {
    ...containerDefaults,
    ...given,
    portMappings: ports.map(port => filledPort(port, networkMode)),
    ...(check === undefined ? {} : { healthCheck: { interval: 30, timeout: 5, retries: 3, ...check } })
  }
}

const filledPort = (port: Input, networkMode: string | undefined): Input => {
  const host = networkMode === 'awsvpc' || networkMode === 'host' ? port.containerPort : 0
  return { ...(host === undefined ? {} : { hostPort: host }), protocol: 'tcp', ...port }
}

/** Sizes are kept as numbers of CPU units and MiB. */
const sizes = (input: Input): Input =>
  Object.fromEntries(
    (['cpu', 'memory'] as const).flatMap(name => {
      const text = textMember(input, name)
      return text === undefined ? [] : [[name, plainUnits(text, name)]]
    })
  )

const compatibilities = (input: Input): readonly string[] => {
  if (textMember(input, 'networkMode') !== 'awsvpc') return ['EXTERNAL', 'EC2']
  const sized = input.cpu !== undefined && input.memory !== undefined
  return ['EC2', 'MANAGED_INSTANCES', ...(sized ? ['FARGATE'] : [])]
}

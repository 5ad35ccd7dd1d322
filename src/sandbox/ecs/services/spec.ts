import type { Context } from '../../kernel/context.ts'
import {
  isStructure,
  listMember,
  structureMember,
  structuresMember,
  textMember,
  textsMember
} from '../../kernel/member.ts'
import type { Input } from '../../kernel/operation.ts'
import { checkProviders } from '../capacity/strategy.ts'
import { requireCluster } from '../clusters/find-cluster.ts'
import { containerSpecs } from '../definitions/container-spec.ts'
import { type Definition, definitionName } from '../definitions/definition.ts'
import { findDefinition } from '../definitions/find-definition.ts'
import { refused } from '../refuse.ts'
import { targetGroups } from '../rollout/fleet/target-group.ts'
import type { Spec } from '../rollout/rollout.ts'
import { checkPlatform } from '../tasks/platform.ts'

const fixed = [
  ...['launchType', 'capacityProviderStrategy', 'platformVersion', 'networkConfiguration', 'loadBalancers'],
  ...['serviceRegistries', 'serviceConnectConfiguration', 'volumeConfigurations', 'vpcLatticeConfigurations']
]

/** What a service is to run after a request: what it ran before, with the members that the request gives. */
export const parseSpec = (context: Context, input: Input, before?: Spec): Spec => {
  const definition = definitionFor(context, input, before)
  const given = Object.fromEntries(
    fixed.flatMap(name => ((input[name] ?? undefined) === undefined ? [] : [[name, filled(name, input[name])]]))
  )
  const members = before === undefined ? launched(context, input, given) : relaunched(before.members, given)
  const spec = { taskDefinition: definitionName(definition), members }
  checkProviders(context, input, members)
  checkNetwork(definition, members)
  checkLaunch(definition, members)
  checkContainers(definition, spec)
  return structuredClone(spec)
}

/** ECS gives no public address unless it is asked to. */
const filled = (name: string, value: unknown): unknown => {
  if (name !== 'networkConfiguration' || !isStructure(value)) return value
  const network = structureMember(value, 'awsvpcConfiguration')
  return network === undefined ? value : { ...value, awsvpcConfiguration: { assignPublicIp: 'DISABLED', ...network } }
}

const definitionFor = (context: Context, input: Input, before: Spec | undefined): Definition => {
  const text = textMember(input, 'taskDefinition') ?? before?.taskDefinition
  if (text === undefined || text === '') throw refused('definition-null')
  const definition = findDefinition(context, text)
  if (definition === undefined) throw refused('definition-missing')
  if (definition.status !== 'ACTIVE' && textMember(input, 'taskDefinition') !== undefined)
    throw refused('definition-inactive')
  return definition
}

/** The launch type and platform that ECS fills in when a service is created or a task is run. */
export const launched = (context: Context, input: Input, given: Input): Input => {
  const members: Input = given.launchType === undefined ? { ...clusterStrategy(context, input), ...given } : given
  const strategy = listMember(members, 'capacityProviderStrategy') ?? []
  if (strategy.length > 0 && textMember(members, 'launchType') !== undefined) throw refused('launch-and-strategy')
  const providers = strategy.map(item => (isStructure(item) ? String(item.capacityProvider) : ''))
  const type = strategy.length > 0 ? {} : { launchType: textMember(members, 'launchType') ?? 'EC2' }
  const fargate = type.launchType === 'FARGATE' || providers.some(name => name.startsWith('FARGATE'))
  const platform = fargate ? { platformVersion: 'LATEST', platformFamily: 'Linux' } : {}
  const whole = { loadBalancers: [], serviceRegistries: [], ...type, ...platform, ...members }
  checkPlatform(whole)
  return whole
}

const clusterStrategy = (context: Context, input: Input): Input => {
  const settings = requireCluster(context, textMember(input, 'cluster')).settings
  const strategy = listMember(settings, 'defaultCapacityProviderStrategy') ?? []
  return strategy.length > 0 ? { capacityProviderStrategy: strategy } : {}
}

/** A capacity provider strategy takes the place of a launch type. */
const relaunched = (before: Input, given: Input): Input => {
  const { launchType, ...kept } = before
  const stays = launchType === undefined || given.capacityProviderStrategy !== undefined ? {} : { launchType }
  const { launchType: _, ...asked } = given
  return { ...stays, ...kept, ...asked }
}

/** Refuses a network that does not go with the network mode of what is to run. */
export const checkNetwork = (definition: Definition, members: Input): void => {
  const network = structureMember(structureMember(members, 'networkConfiguration') ?? {}, 'awsvpcConfiguration')
  if (textMember(definition.body, 'networkMode') !== 'awsvpc') {
    if (network !== undefined) throw refused('network-unwanted')
    return
  }
  if (network === undefined) throw refused('network-missing')
  if ((textsMember(network, 'subnets') ?? []).length === 0) throw refused('subnets-empty')
  if ((textsMember(network, 'subnets') ?? []).length > 16) throw refused('network-many', 'subnets', 16)
  if ((textsMember(network, 'securityGroups') ?? []).length > 5) throw refused('network-many', 'securityGroups', 5)
  const isPublic = textMember(network, 'assignPublicIp') === 'ENABLED'
  if (isPublic && textMember(members, 'launchType') === 'EC2') throw refused('public-address')
}

/** Refuses a launch type that a task definition is not made for. */
export const checkLaunch = (definition: Definition, members: Input): void => {
  const type = textMember(members, 'launchType')
  if (type === undefined) return
  if (!['EC2', 'FARGATE', 'EXTERNAL', 'MANAGED_INSTANCES'].includes(type))
    throw refused('enum-value', type, 'launchType')
  const required = textsMember(definition.body, 'requiresCompatibilities') ?? []
  const able = required.length > 0 ? required : (textsMember(definition.body, 'compatibilities') ?? [])
  if (!able.includes(type)) throw refused('launch-unsupported', type)
}

const checkContainers = (definition: Definition, spec: Spec): void => {
  for (const { container, port } of targetGroups(spec)) {
    const known = containerSpecs(definition).find(({ name }) => name === container)
    if (known === undefined) throw refused('container-absent', container)
    const ports = structuresMember(known.body, 'portMappings') ?? []
    if (!ports.some(mapping => mapping.containerPort === port)) throw refused('port-absent', container, port)
  }
}

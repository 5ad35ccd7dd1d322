import type { Context } from '../kernel/context.ts'
import { structureMember, structuresMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { required, requiredText } from './member.ts'
import { invalid } from './refuse.ts'
import { parseStatuses } from './scripted-status.ts'
import { ecrState, type Replication, type ReplicationRule } from './state.ts'

const run = (context: Context, input: Input): Record<string, unknown> => {
  const given = required(structureMember(input, 'replicationConfiguration'), 'replicationConfiguration')
  const rules = required(structuresMember(given, 'rules'), 'replicationConfiguration.rules')
  if (rules.length > 10) throw invalid('replicationConfiguration.rules', 'must have at most 10 rules')
  ecrState(context).replicating = { since: context.now, rules: rules.map(rule => parseRule(context, rule)) }
  return { replicationConfiguration: view(context) }
}

const parseRule = (context: Context, rule: Input): ReplicationRule => {
  const destinations = (structuresMember(rule, 'destinations') ?? []).map(to => ({
    region: requiredText(to, 'region'),
    registryId: requiredText(to, 'registryId')
  }))
  const own = destinations.find(to => to.region === context.caller.region && to.registryId === context.account.id)
  if (own !== undefined)
    throw invalid('replicationConfiguration.rules', 'the source registry cannot be a destination of its own')
  const filters = (structuresMember(rule, 'repositoryFilters') ?? []).map(one => requiredText(one, 'filter'))
  return { destinations, filters }
}

const view = (context: Context): Record<string, unknown> => ({
  rules: (ecrState(context).replicating?.rules ?? []).map(({ destinations, filters }) => ({
    destinations,
    ...(filters.length > 0 && { repositoryFilters: filters.map(filter => ({ filter, filterType: 'PREFIX_MATCH' })) })
  }))
})

const usual = parseStatuses([{ status: 'IN_PROGRESS' }, { after: '30s', status: 'COMPLETE' }])

/** What the registry's rules say of a repository's images, as scripts would. */
export const configuredReplications = (context: Context, repository: string): readonly Replication[] => {
  const { since = 0, rules = [] } = ecrState(context).replicating ?? {}
  return rules
    .filter(({ filters }) => filters.length === 0 || filters.some(prefix => repository.startsWith(prefix)))
    .flatMap(({ destinations }) => destinations)
    .map(({ region, registryId }) => ({ repository, region, registry: registryId, since, statuses: usual }))
}

/** `PutReplicationConfiguration`: told by `DescribeImageReplicationStatus` of images pushed from then on; nothing is copied. */
export const putReplicationConfiguration: Operation = { run, resource: () => '' }

/** `DescribeRegistry`: its id and its rules of replication. */
export const describeRegistry: Operation = {
  run: context => ({ registryId: context.account.id, replicationConfiguration: view(context) }),
  resource: () => ''
}

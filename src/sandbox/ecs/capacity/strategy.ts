import type { Context } from '../../kernel/context.ts'
import {
  isStructure,
  listMember,
  numberMember,
  structuresMember,
  textMember,
  textsMember
} from '../../kernel/member.ts'
import type { Input } from '../../kernel/operation.ts'
import { lastPart } from '../arn.ts'
import { requireCluster } from '../clusters/find-cluster.ts'
import { refused } from '../refuse.ts'
import { findProvider } from './find-provider.ts'

/** The providers that the strategy of a request, a service or a task names. */
export const strategyProviders = (members: Input): readonly string[] =>
  (listMember(members, 'capacityProviderStrategy') ?? []).map(item =>
    isStructure(item) ? lastPart(String(item.capacityProvider)) : ''
  )

/** A cluster's providers and its default strategy as a request has them, if there are such providers. */
export const capacitySettings = (context: Context, input: Input): Input => {
  const capacityProviders = (textsMember(input, 'capacityProviders') ?? []).map(lastPart)
  if (capacityProviders.some(name => findProvider(context, name) === undefined)) throw refused('provider-missing')
  const defaultCapacityProviderStrategy = listMember(input, 'defaultCapacityProviderStrategy') ?? []
  const named = strategyProviders({ capacityProviderStrategy: defaultCapacityProviderStrategy })
  if (named.some(name => !capacityProviders.includes(name))) throw refused('strategy-unassociated')
  return structuredClone({ capacityProviders, defaultCapacityProviderStrategy })
}

/** Refuses a strategy that names a provider which the cluster of the request does not have; one of managed instances belongs to its cluster. */
export const checkProviders = (context: Context, input: Input, members: Input): void => {
  const cluster = requireCluster(context, textMember(input, 'cluster'))
  checkShares(input)
  const known = textsMember(cluster.settings, 'capacityProviders') ?? []
  const has = (name: string): boolean => known.includes(name) || findProvider(context, name)?.cluster === cluster.name
  if (strategyProviders(members).some(name => !has(name))) throw refused('strategy-unassociated')
}

const checkShares = (input: Input): void => {
  const items = structuresMember(input, 'capacityProviderStrategy') ?? []
  const names = strategyProviders(input)
  if (new Set(names).size < names.length) throw refused('provider-twice')
  if (items.filter(item => (numberMember(item, 'base') ?? 0) > 0).length > 1) throw refused('providers-bases')
  if (items.length > 0 && items.every(item => numberMember(item, 'weight') === 0)) throw refused('providers-weightless')
}

import type { Context } from '../kernel/context.ts'
import { textMember, textsMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { put } from '../kernel/put.ts'
import { timestamp } from '../kernel/timestamp.ts'
import { requiredText } from './member.ts'
import { pageOf } from './page.ts'
import { invalid, refusal } from './refuse.ts'
import { registryOf } from './repository.ts'
import { type CacheRule, ecrState, entry } from './state.ts'

const resource = (input: Input): string => textMember(input, 'ecrRepositoryPrefix') ?? ''

const settings = ['upstreamRegistry', 'credentialArn', 'customRoleArn', 'upstreamRepositoryPrefix'] as const

const given = (input: Input): Record<string, string> =>
  Object.fromEntries(
    settings.flatMap(name => (textMember(input, name) === undefined ? [] : [[name, textMember(input, name) ?? '']]))
  )

const located = (context: Context, input: Input): { registry: Context; rule: CacheRule } => {
  const [registry, prefix] = [registryOf(context, input), requiredText(input, 'ecrRepositoryPrefix')]
  const rule = entry(ecrState(registry).cacheRules ?? {}, prefix)
  if (rule === undefined)
    throw refusal('PullThroughCacheRuleNotFoundException', { prefix, registry: registry.account.id })
  return { registry, rule }
}

const shown = ({ account }: Context, { prefix, url, created, more }: CacheRule): Record<string, unknown> => ({
  ...{ ecrRepositoryPrefix: prefix, upstreamRegistryUrl: url },
  ...{ createdAt: timestamp(created), registryId: account.id },
  ...more
})

/** `CreatePullThroughCacheRule`: kept and shown; there is no upstream to pull from. */
export const createPullThroughCacheRule: Operation = {
  resource,
  run: (context, input) => {
    const [registry, prefix] = [registryOf(context, input), requiredText(input, 'ecrRepositoryPrefix')]
    if (
      prefix !== 'ROOT' &&
      !/^[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*\/?$/.test(prefix)
    )
      throw invalid('ecrRepositoryPrefix', 'must be a prefix of names of repositories')
    const state = ecrState(registry)
    if (entry(state.cacheRules ?? {}, prefix) !== undefined)
      throw refusal('PullThroughCacheRuleAlreadyExistsException', { prefix, registry: registry.account.id })
    const url = requiredText(input, 'upstreamRegistryUrl')
    const rule = { prefix, url, created: context.now, more: given(input) }
    state.cacheRules ??= {}
    put(state.cacheRules, prefix, rule)
    return shown(registry, rule)
  }
}

/** `DescribePullThroughCacheRules`: the named ones, or all of them by pages. */
export const describePullThroughCacheRules: Operation = {
  resource: () => '',
  run: (context, input) => {
    const registry = registryOf(context, input)
    const names = textsMember(input, 'ecrRepositoryPrefixes')
    if (names !== undefined)
      return {
        pullThroughCacheRules: names.map(ecrRepositoryPrefix =>
          shown(registry, located(context, { ...input, ecrRepositoryPrefix }).rule)
        )
      }
    const all = Object.values(ecrState(registry).cacheRules ?? {})
    const { items, more } = pageOf(input, { by: 'cache rules', items: all, key: ({ prefix }) => prefix })
    return { pullThroughCacheRules: items.map(rule => shown(registry, rule)), ...more }
  }
}

/** `UpdatePullThroughCacheRule`: its credentials and its role. */
export const updatePullThroughCacheRule: Operation = {
  resource,
  run: (context, input) => {
    const { registry, rule } = located(context, input)
    rule.more = { ...rule.more, ...given(input) }
    const { createdAt: _, upstreamRegistryUrl: __, upstreamRegistry: ___, ...view } = shown(registry, rule)
    return { ...view, updatedAt: timestamp(context.now) }
  }
}

/** `ValidatePullThroughCacheRule`: a rule that is there is taken to work. */
export const validatePullThroughCacheRule: Operation = {
  resource,
  run: (context, input) => {
    const { registry, rule } = located(context, input)
    const { createdAt: _, upstreamRegistry: __, ...view } = shown(registry, rule)
    return { ...view, isValid: true }
  }
}

/** `DeletePullThroughCacheRule`: gives what was deleted; repositories stay. */
export const deletePullThroughCacheRule: Operation = {
  resource,
  run: (context, input) => {
    const { registry, rule } = located(context, input)
    delete ecrState(registry).cacheRules?.[rule.prefix]
    const { upstreamRegistry: _, ...view } = shown(registry, rule)
    return view
  }
}

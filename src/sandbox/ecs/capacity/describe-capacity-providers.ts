import { textMember, textsMember } from '../../kernel/member.ts'
import type { Operation } from '../../kernel/operation.ts'
import { ecsArn, lastPart } from '../arn.ts'
import { clusterName } from '../clusters/find-cluster.ts'
import { page } from '../page.ts'
import { refused } from '../refuse.ts'
import { allProviders, findProvider, providerView } from './find-provider.ts'

/** DescribeCapacityProviders: those named, at most a hundred, or all, AWS's own too; unknown ones are `failures` with reason MISSING. */
export const describeCapacityProviders: Operation = {
  resource: input => (textsMember(input, 'capacityProviders') ?? []).map(lastPart).join(','),
  run: (context, input) => {
    const named = textsMember(input, 'capacityProviders') ?? []
    if (named.length > 100) throw refused('providers-many')
    const cluster = textMember(input, 'cluster')
    const withTags = (textsMember(input, 'include') ?? []).includes('TAGS')
    const found = named.length === 0 ? allProviders(context) : named.flatMap(text => findProvider(context, text) ?? [])
    const wanted = found.filter(provider => cluster === undefined || provider.cluster === clusterName(cluster))
    const { items, next } = page(wanted, input, { of: 'providers', usual: 10, most: 10 })
    return {
      capacityProviders: items.map(provider => providerView(context, provider, withTags)),
      failures: named
        .filter(text => findProvider(context, text) === undefined)
        .map(text => ({ arn: ecsArn(context, `capacity-provider/${lastPart(text)}`), reason: 'MISSING' })),
      ...next
    }
  }
}

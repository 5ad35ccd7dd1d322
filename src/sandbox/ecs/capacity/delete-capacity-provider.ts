import { textMember, textsMember } from '../../kernel/member.ts'
import type { Operation } from '../../kernel/operation.ts'
import { lastPart } from '../arn.ts'
import { refused } from '../refuse.ts'
import { ecsState } from '../state.ts'
import { findProvider, isGiven, providerView } from './find-provider.ts'

/** DeleteCapacityProvider: refused for AWS's own, and while a cluster has it; it is gone after the answer. */
export const deleteCapacityProvider: Operation = {
  resource: input => lastPart(textMember(input, 'capacityProvider') ?? ''),
  run: (context, input) => {
    const provider = findProvider(context, textMember(input, 'capacityProvider') ?? '')
    if (provider === undefined) throw refused('provider-missing')
    if (isGiven(provider)) throw refused('provider-given')
    const { clusters, providers } = ecsState(context)
    const used = Object.values(clusters).some(
      ({ status, settings }) =>
        status === 'ACTIVE' && (textsMember(settings, 'capacityProviders') ?? []).includes(provider.name)
    )
    if (used) throw refused('provider-used')
    delete providers[provider.name]
    return { capacityProvider: { ...providerView(context, provider, true), updateStatus: 'DELETE_IN_PROGRESS' } }
  }
}

import { textMember } from '../../kernel/member.ts'
import type { Operation } from '../../kernel/operation.ts'
import { refused } from '../refuse.ts'
import { findProvider, isGiven, providerView } from './find-provider.ts'
import { providerSettings } from './provider-settings.ts'

/** UpdateCapacityProvider: members that the request leaves out stay; done at once. */
export const updateCapacityProvider: Operation = {
  resource: input => textMember(input, 'name') ?? '',
  run: (context, input) => {
    const provider = findProvider(context, textMember(input, 'name') ?? '')
    if (provider === undefined) throw refused('provider-missing')
    if (isGiven(provider)) throw refused('provider-given')
    provider.settings = providerSettings(input, provider.settings)
    provider.updated = true
    return { capacityProvider: providerView(context, provider, true) }
  }
}

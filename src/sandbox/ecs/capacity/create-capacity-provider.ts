import { structureMember, textMember } from '../../kernel/member.ts'
import type { Operation } from '../../kernel/operation.ts'
import { put } from '../../kernel/put.ts'
import { requireCluster } from '../clusters/find-cluster.ts'
import { refused } from '../refuse.ts'
import { ecsState } from '../state.ts'
import { tagsMember } from '../tags/tag.ts'
import { findProvider, providerView } from './find-provider.ts'
import type { Provider } from './provider.ts'
import { providerSettings } from './provider-settings.ts'

/** CreateCapacityProvider: over an Auto Scaling group, or of managed instances of one cluster. */
export const createCapacityProvider: Operation = {
  resource: input => textMember(input, 'name') ?? '',
  run: (context, input) => {
    const name = textMember(input, 'name') ?? ''
    if (!/^(?!aws|ecs|fargate)[\w-]{1,255}$/i.test(name)) throw refused('provider-name')
    if (findProvider(context, name) !== undefined) throw refused('provider-exists')
    const [group, managed] = ['autoScalingGroupProvider', 'managedInstancesProvider'].map(key =>
      structureMember(input, key)
    )
    if ((group === undefined) === (managed === undefined)) throw refused('provider-kind')
    const text = textMember(input, 'cluster')
    if (managed !== undefined && text === undefined) throw refused('provider-cluster')
    const cluster = managed === undefined ? undefined : requireCluster(context, text).name
    const settings = providerSettings(input)
    const provider: Provider = { name, ...(cluster && { cluster }), settings, tags: tagsMember(input) }
    put(ecsState(context).providers, name, provider)
    return { capacityProvider: providerView(context, provider, true) }
  }
}

import { textMember } from '../../kernel/member.ts'
import type { Operation } from '../../kernel/operation.ts'
import { put } from '../../kernel/put.ts'
import { capacitySettings } from '../capacity/strategy.ts'
import { refused } from '../refuse.ts'
import { effective } from '../settings/account-setting.ts'
import { ecsState, entry } from '../state.ts'
import { tagsMember } from '../tags/tag.ts'
import type { Cluster } from './cluster.ts'
import { clusterView } from './cluster-view.ts'

const kept = ['settings', 'configuration', 'serviceConnectDefaults']

const insights = 'containerInsights'

const whole = ['TAGS', 'SETTINGS']

/** CreateCluster; one of this name that is ACTIVE is given back as it is. */
export const createCluster: Operation = {
  resource: input => textMember(input, 'clusterName') ?? 'default',
  run: (context, input) => {
    const name = textMember(input, 'clusterName') ?? 'default'
    if (!/^[a-zA-Z0-9_-]{1,255}$/.test(name)) throw refused('cluster-name', name)
    const known = entry(ecsState(context).clusters, name)
    if (known?.status === 'ACTIVE') return { cluster: clusterView(context, known, whole) }
    const given = Object.entries(input).filter(([key, value]) => kept.includes(key) && value !== null)
    const settings = {
      settings: [{ name: insights, value: effective(context, insights, context.caller.arn) }],
      ...capacitySettings(context, input),
      ...Object.fromEntries(given)
    }
    const cluster: Cluster = { name, status: 'ACTIVE', tags: tagsMember(input), settings }
    put(ecsState(context).clusters, name, cluster)
    return { cluster: clusterView(context, cluster, whole) }
  }
}

import type { Context } from '../../kernel/context.ts'
import { listMember, textMember, textsMember } from '../../kernel/member.ts'
import type { Operation } from '../../kernel/operation.ts'
import type { Cluster } from '../clusters/cluster.ts'
import { clusterView } from '../clusters/cluster-view.ts'
import { clusterName, requireCluster } from '../clusters/find-cluster.ts'
import { refused } from '../refuse.ts'
import { ecsState } from '../state.ts'
import { isLive } from '../tasks/task.ts'
import { capacitySettings, strategyProviders } from './strategy.ts'

/** PutClusterCapacityProviders: replaces a cluster's providers and default strategy; one that a service or a task uses stays. */
export const putClusterCapacityProviders: Operation = {
  resource: input => clusterName(textMember(input, 'cluster')),
  run: (context, input) => {
    const cluster = requireCluster(context, textMember(input, 'cluster'))
    for (const name of ['capacityProviders', 'defaultCapacityProviderStrategy'])
      if (listMember(input, name) === undefined) throw refused('member-missing', name)
    const settings = capacitySettings(context, input)
    const fresh = textsMember(settings, 'capacityProviders') ?? []
    if (usedProviders(context, cluster).some(name => !fresh.includes(name))) throw refused('provider-in-use')
    cluster.settings = { ...cluster.settings, ...settings }
    return { cluster: clusterView(context, cluster, ['TAGS', 'SETTINGS']) }
  }
}

const usedProviders = (context: Context, { name }: Cluster): readonly string[] => {
  const { services, tasks } = ecsState(context)
  return [
    ...Object.values(services)
      .filter(service => service.cluster === name && service.status !== 'INACTIVE')
      .map(service => service.rollouts.at(-1)?.spec.members ?? {}),
    ...Object.values(tasks)
      .filter(task => task.cluster === name && isLive(task))
      .map(task => task.launch)
  ].flatMap(strategyProviders)
}

import { textMember } from '../../kernel/member.ts'
import type { Operation } from '../../kernel/operation.ts'
import { refused } from '../refuse.ts'
import { ecsState } from '../state.ts'
import { clusterView } from './cluster-view.ts'
import { clusterName, requireCluster } from './find-cluster.ts'

/** DeleteCluster: refused while services are ACTIVE or tasks are not stopped; the cluster stays visible as INACTIVE. */
export const deleteCluster: Operation = {
  resource: input => clusterName(textMember(input, 'cluster')),
  run: (context, input) => {
    const cluster = requireCluster(context, textMember(input, 'cluster'))
    const state = ecsState(context)
    const services = Object.values(state.services).filter(service => service.cluster === cluster.name)
    if (services.some(service => service.status !== 'INACTIVE')) throw refused('cluster-has-services')
    const tasks = Object.values(state.tasks).filter(task => task.cluster === cluster.name)
    if (tasks.some(task => task.lastStatus !== 'STOPPED')) throw refused('cluster-has-tasks')
    cluster.status = 'INACTIVE'
    return { cluster: clusterView(context, cluster, []) }
  }
}

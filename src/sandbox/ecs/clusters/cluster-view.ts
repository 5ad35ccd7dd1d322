import type { Context } from '../../kernel/context.ts'
import { structuresMember } from '../../kernel/member.ts'
import { ecsState } from '../state.ts'
import type { Cluster } from './cluster.ts'
import { clusterArn } from './find-cluster.ts'

/** A cluster as the answers show it; tags (`TAGS`) and settings (`SETTINGS`) only when asked for. */
export const clusterView = (context: Context, cluster: Cluster, wanted: readonly string[]): Record<string, unknown> => {
  const state = ecsState(context)
  const tasks = Object.values(state.tasks).filter(task => task.cluster === cluster.name)
  const services = Object.values(state.services).filter(
    service => service.cluster === cluster.name && service.status === 'ACTIVE'
  )
  return {
    ...cluster.settings,
    settings: wanted.includes('SETTINGS') ? settings(cluster) : [],
    clusterArn: clusterArn(context, cluster.name),
    clusterName: cluster.name,
    status: cluster.status,
    registeredContainerInstancesCount: cluster.instances?.length ?? 0,
    runningTasksCount: tasks.filter(task => task.lastStatus === 'RUNNING').length,
    pendingTasksCount: tasks.filter(task => task.lastStatus === 'PENDING' || task.lastStatus === 'PROVISIONING').length,
    activeServicesCount: services.length,
    statistics: [],
    tags: wanted.includes('TAGS') ? cluster.tags : []
  }
}

const settings = (cluster: Cluster): readonly unknown[] => {
  const given = structuresMember(cluster.settings, 'settings') ?? []
  return given.length === 0 ? [{ name: 'containerInsights', value: 'disabled' }] : given
}

import type { Context } from '../../kernel/context.ts'
import { ecsState, entry } from '../state.ts'
import { launchType } from '../tasks/launch-type.ts'
import { isWanted, type Task } from '../tasks/task.ts'
import type { Cluster, Instance } from './cluster.ts'

/** The container instances of a cluster that take tasks. */
export const standing = (cluster: Cluster): readonly Instance[] =>
  (cluster.instances ?? []).filter(({ drains }) => !drains)

/** Whether a task needs a container instance, and its cluster was said to have none that takes tasks. */
export const lacksInstance = (context: Context, task: Pick<Task, 'cluster' | 'launch'>): boolean => {
  const cluster = entry(ecsState(context).clusters, task.cluster)
  return (
    cluster?.instances !== undefined && launchType(context, task.launch) === 'EC2' && standing(cluster).length === 0
  )
}

const onInstances = (context: Context, cluster: string): readonly Task[] =>
  Object.values(ecsState(context).tasks).filter(
    task => task.cluster === cluster && isWanted(task) && launchType(context, task.launch) === 'EC2'
  )

/** The instance that a task comes to stand on, if any: the one with the fewest of its service, then the fewest of all. */
export const placed = (context: Context, task: Pick<Task, 'cluster' | 'service' | 'launch'>): string | undefined => {
  const cluster = entry(ecsState(context).clusters, task.cluster)
  if (cluster?.instances === undefined || launchType(context, task.launch) !== 'EC2') return undefined
  const tasks = onInstances(context, cluster.name)
  const load = ({ id }: Instance): number => {
    const here = tasks.filter(other => other.instance === id)
    return here.length + tasks.length * here.filter(other => other.service === task.service).length
  }
  return standing(cluster).toSorted((a, b) => load(a) - load(b))[0]?.id
}

/** Settles a cluster's tasks after its instances changed: those of DAEMON services leave instances that drain or are gone, others without an instance get one. */
export const settleTasks = (context: Context, cluster: Cluster): void => {
  const { services } = ecsState(context)
  for (const task of onInstances(context, cluster.name)) {
    const on = cluster.instances?.find(({ id }) => id === task.instance)
    const daemon = entry(services, task.service ?? '')?.scheduling === 'DAEMON'
    delete task.leaving
    if (daemon && task.instance !== undefined && (on === undefined || on.drains)) task.leaving = true
    else if (on === undefined) {
      const instance = placed(context, task)
      delete task.instance
      if (instance !== undefined) task.instance = instance
    }
  }
}

import type { Context } from '../../kernel/context.ts'
import { textMember } from '../../kernel/member.ts'
import type { Input, Operation } from '../../kernel/operation.ts'
import { lastPart } from '../arn.ts'
import { clusterName, requireCluster } from '../clusters/find-cluster.ts'
import { keyOf, padded, page } from '../page.ts'
import { refused } from '../refuse.ts'
import { findService } from '../services/find-service.ts'
import { serviceKey } from '../services/service-record.ts'
import { ecsState } from '../state.ts'
import { taskArn } from './find-task.ts'
import { launchType } from './launch-type.ts'
import type { Task } from './task.ts'

/** ListTasks of a cluster: by service, family, container instance and `startedBy`; those meant to run unless STOPPED is asked for. */
export const listTasks: Operation = {
  resource: input =>
    textMember(input, 'serviceName') ?? textMember(input, 'family') ?? clusterName(textMember(input, 'cluster')),
  run: (context, input) => {
    const cluster = requireCluster(context, textMember(input, 'cluster')).name
    const is = wanted(context, input, cluster)
    const found = Object.values(ecsState(context).tasks)
      .filter(task => task.cluster === cluster && is(task))
      .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))
    const { items, next } = page(found, input, { of: 'tasks', usual: 100, most: 100, key })
    return { taskArns: items.map(task => taskArn(context, task)), ...next }
  }
}

const key = ({ createdAt, id }: Task): string => keyOf(padded(createdAt), id)

const wanted = (context: Context, input: Input, cluster: string): ((task: Task) => boolean) => {
  const service = serviceSought(context, input, cluster)
  const [family, startedBy] = [textMember(input, 'family'), textMember(input, 'startedBy')]
  const [status, launch] = [textMember(input, 'desiredStatus') ?? 'RUNNING', textMember(input, 'launchType')]
  if (!['RUNNING', 'PENDING', 'STOPPED'].includes(status)) throw refused('enum-value', status, 'desiredStatus')
  const instance = textMember(input, 'containerInstance')
  return task =>
    task.desiredStatus === status &&
    (service === undefined || task.service === service) &&
    (family === undefined || task.definition.split(':')[0] === family) &&
    (startedBy === undefined || task.startedBy === startedBy) &&
    (instance === undefined || task.instance === lastPart(instance)) &&
    (launch === undefined || launchType(context, task.launch) === launch)
}

const serviceSought = (context: Context, input: Input, cluster: string): string | undefined => {
  const name = textMember(input, 'serviceName')
  if (name === undefined) return undefined
  const service = findService(context, cluster, lastPart(name))
  if (service === undefined || service.status === 'INACTIVE') throw refused('service-missing')
  return serviceKey(service)
}

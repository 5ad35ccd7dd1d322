import type { Context } from '../../kernel/context.ts'
import { numberMember, structuresMember } from '../../kernel/member.ts'
import type { Input } from '../../kernel/operation.ts'
import { timestamp } from '../../kernel/timestamp.ts'
import { ecsArn } from '../arn.ts'
import { strategyProviders } from '../capacity/strategy.ts'
import { clusterArn } from '../clusters/find-cluster.ts'
import { containerSpecs } from '../definitions/container-spec.ts'
import { definitionArn, keptDefinition } from '../definitions/find-definition.ts'
import { pace } from '../pace.data.ts'
import { taskArn } from './find-task.ts'
import { launchType } from './launch-type.ts'
import { networkView } from './network-view.ts'
import { resourcesView } from './resources-view.ts'
import type { Task, TaskContainer } from './task.ts'

const times = (task: Task): Record<string, unknown> => {
  const pulled = task.containers.every(({ digest }) => digest !== undefined)
  const pull = task.lastStatus === 'PROVISIONING' ? {} : { pullStartedAt: task.createdAt + pace.pullStarted }
  const moments = {
    ...(pulled && task.startedAt !== undefined ? { ...pull, pullStoppedAt: task.createdAt + pace.pullStopped } : {}),
    ...{ startedAt: task.startedAt, stoppingAt: task.stoppingAt, stoppedAt: task.stoppedAt },
    executionStoppedAt: task.executionStoppedAt
  }
  return Object.fromEntries(
    Object.entries(moments).flatMap(([name, at]) => (at === undefined ? [] : [[name, timestamp(at)]]))
  )
}

/** A task as the answers show it; tags only when asked for. */
export const taskView = (context: Context, task: Task, withTags: boolean): Record<string, unknown> => {
  const { enableExecuteCommand } = task.launch
  const provider = strategyProviders(task.launch)[0]
  return {
    taskArn: taskArn(context, task),
    taskDefinitionArn: definitionArn(context, task.definition),
    clusterArn: clusterArn(context, task.cluster),
    lastStatus: task.lastStatus,
    desiredStatus: task.desiredStatus,
    healthStatus: task.healthStatus,
    ...{ group: task.group, version: task.version, overrides: overridesView(task), enableExecuteCommand },
    ...(task.startedBy === undefined ? {} : { startedBy: task.startedBy }),
    launchType: launchType(context, task.launch),
    ...(task.instance === undefined
      ? {}
      : { containerInstanceArn: ecsArn(context, `container-instance/${task.cluster}/${task.instance}`) }),
    ...(provider === undefined ? {} : { capacityProviderName: provider }),
    ...resourcesView(context, task),
    createdAt: timestamp(task.createdAt),
    availabilityZone: `${context.caller.region}${task.id < '8' ? 'a' : 'b'}`,
    ...times(task),
    ...(task.stopCode === undefined ? {} : { stopCode: task.stopCode, stoppedReason: task.stoppedReason }),
    ...networkView(context, task).ofTask,
    containers: task.containers.map(container => containerView(context, task, container)),
    tags: withTags ? task.tags : []
  }
}

/** All containers of a task by name, each with what was changed for it. */
const overridesView = ({ overrides, containers }: Task): Record<string, unknown> => {
  const given = structuresMember(overrides, 'containerOverrides') ?? []
  const containerOverrides = containers.map(({ name }) => given.find(one => one.name === name) ?? { name })
  return { inferenceAcceleratorOverrides: [], ...overrides, containerOverrides }
}

/** How much memory a container's definition gives it, as text. */
const limits = (body: Input): Record<string, string> =>
  Object.fromEntries(
    ['memory', 'memoryReservation'].flatMap(name => {
      const mebibytes = numberMember(body, name)
      return mebibytes === undefined ? [] : [[name, String(mebibytes)]]
    })
  )

/** The agent through which commands are run in a container, where the task was started with it. */
const agentView = ({ launch, startedAt }: Task, { status }: TaskContainer): Record<string, unknown> => {
  if (launch.enableExecuteCommand !== true) return {}
  const lastStartedAt = startedAt === undefined ? {} : { lastStartedAt: timestamp(startedAt) }
  return { managedAgents: [{ ...lastStartedAt, name: 'ExecuteCommandAgent', lastStatus: status }] }
}

const containerView = (context: Context, task: Task, container: TaskContainer): Record<string, unknown> => {
  const spec = containerSpecs(keptDefinition(context, task.definition)).find(({ name }) => name === container.name)
  const began = task.startedAt !== undefined
  return {
    containerArn: ecsArn(context, `container/${task.cluster}/${task.id}/${container.id}`),
    taskArn: taskArn(context, task),
    name: container.name,
    image: container.image,
    ...(began && container.digest !== undefined ? { imageDigest: container.digest } : {}),
    ...(began ? { runtimeId: `${task.id}-${Number.parseInt(container.id.slice(0, 8), 16)}` } : {}),
    lastStatus: container.status,
    ...(container.exitCode === undefined ? {} : { exitCode: container.exitCode }),
    ...(container.reason === undefined ? {} : { reason: container.reason }),
    healthStatus: spec?.healthCheck === undefined ? 'UNKNOWN' : task.healthStatus,
    ...{ networkBindings: [], ...networkView(context, task).ofContainer },
    ...agentView(task, container),
    cpu: String(spec?.body.cpu ?? 0),
    ...limits(spec?.body ?? {})
  }
}

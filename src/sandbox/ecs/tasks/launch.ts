import type { Context } from '../../kernel/context.ts'
import { hexId, uuid } from '../../kernel/draw.ts'
import { structureMember, textMember } from '../../kernel/member.ts'
import type { Input } from '../../kernel/operation.ts'
import { put } from '../../kernel/put.ts'
import { schedule } from '../../kernel/schedule.ts'
import { drawKey } from '../arn.ts'
import { placed } from '../clusters/placement.ts'
import { type ContainerSpec, containerSpecs } from '../definitions/container-spec.ts'
import { type Definition, definitionName } from '../definitions/definition.ts'
import { pace } from '../pace.data.ts'
import { ecsState } from '../state.ts'
import type { Tag } from '../tags/tag.ts'
import { type Cast, script } from './casting.ts'
import { type Pulled, pulled } from './pulled.ts'
import type { Script } from './script.ts'
import type { Task, TaskContainer } from './task.ts'

/** What a task is started for; `service` and `rollout` only for a service's task. */
export type Order = {
  readonly cluster: string
  readonly definition: Definition
  readonly of?: { readonly key: string; readonly name: string; readonly rollout: string }
  readonly group: string
  readonly startedBy: string | undefined
  readonly launch: Input
  readonly overrides: Input
  readonly tags: readonly Tag[]
  readonly balanced: boolean
  /** Digests by container that stay the same for all tasks of a rollout; what is resolved now is added. */
  readonly images: Record<string, string>
}

/** Starts a task: its images are resolved, its behaviour is fixed, and its first step is scheduled. */
export const launchTask = (context: Context, order: Order): Task => {
  const cast = casting(context, order)
  const id = hexId(context.world, drawKey(context, `task ${order.of?.key ?? `${order.cluster}/${order.group}`}`))
  const task: Task = {
    id,
    cluster: order.cluster,
    definition: definitionName(order.definition),
    ...(order.of === undefined ? {} : { service: order.of.key, rollout: order.of.rollout }),
    createdAt: context.now,
    group: order.group,
    ...(order.startedBy === undefined ? {} : { startedBy: order.startedBy }),
    ...{ launch: order.launch, overrides: order.overrides, tags: order.tags, balanced: order.balanced },
    checked: cast.containers.some(({ spec }) => spec.healthCheck !== undefined),
    script: script(context, cast),
    containers: cast.containers.map(({ spec, pulled: image }) => container(context, id, { spec, image })),
    lastStatus: 'PROVISIONING',
    desiredStatus: 'RUNNING',
    healthStatus: 'UNKNOWN',
    version: 1
  }
  const instance = placed(context, task)
  if (instance !== undefined) task.instance = instance
  ecsState(context).tasks[id] = task
  schedule(context, { kind: 'ecs.task', after: pace.pending, data: { task: id, step: 'pending' } })
  return task
}

/** How a task of this order would behave, were it started now; nothing is resolved for good. */
export const foreseen = (context: Context, order: Order): Script =>
  script(context, casting(context, { ...order, images: { ...order.images } }))

const casting = (context: Context, order: Order): Cast => ({
  family: order.definition.family,
  service: order.of?.name,
  containers: containerSpecs(order.definition).map(spec => ({ spec, pulled: resolved(context, order, spec) }))
})

const resolved = (context: Context, order: Order, spec: ContainerSpec): Pulled => {
  const architecture = textMember(structureMember(order.definition.body, 'runtimePlatform') ?? {}, 'cpuArchitecture')
  const platform = architecture === 'ARM64' ? 'linux/arm64' : 'linux/amd64'
  const image = pulled(context, spec, { digest: spec.pinned ? order.images[spec.name] : undefined, platform })
  if (image.found && spec.pinned) put(order.images, spec.name, image.digest)
  return image
}

const container = (
  context: Context,
  task: string,
  of: { readonly spec: ContainerSpec; readonly image: Pulled }
): TaskContainer => ({
  name: of.spec.name,
  id: uuid(context.world, drawKey(context, `container ${task}`)),
  image: of.spec.image,
  ...(of.image.found ? { digest: of.image.digest } : {}),
  status: 'PENDING'
})

import type { Context } from '../../../kernel/context.ts'
import { flagMember, textMember } from '../../../kernel/member.ts'
import { lacksInstance } from '../../clusters/placement.ts'
import { keptDefinition } from '../../definitions/find-definition.ts'
import { type ServiceRecord, serviceKey } from '../../services/service-record.ts'
import { managedTags, type Tag } from '../../tags/tag.ts'
import { foreseen, launchTask, type Order } from '../../tasks/launch.ts'
import { launchType } from '../../tasks/launch-type.ts'
import { reasons } from '../../tasks/reasons.data.ts'
import { findNoRoom } from '../failing/failure.ts'
import { note } from '../note.ts'
import type { Rollout } from '../rollout.ts'
import { targetGroups } from './target-group.ts'

/** Starts tasks of one of a service's rollouts, if there is room; `replaced` says how many unhealthy ones they stand in for. */
export const startTasks = (
  context: Context,
  service: ServiceRecord,
  asked: { readonly rollout: Rollout; readonly count: number; readonly replaced: number }
): void => {
  const { rollout, count } = asked
  if (count === 0) return
  const order = serviceOrder(context, service, rollout)
  const full = whyFull(context, order)
  if (full !== undefined) {
    findNoRoom(context, { service, rollout }, full)
    return
  }
  const tasks = Array.from({ length: count }, () => launchTask(context, order))
  service.tasks.push(...tasks.map(task => task.id))
  note(context, service, {
    what: 'started',
    ...(rollout.set && { set: rollout.digits }),
    tasks: tasks.map(task => task.id),
    replaced: Math.min(asked.replaced, count)
  })
}

/** Why there is no room for a task, if there is none. */
const whyFull = (context: Context, order: Order): string | undefined => {
  if (lacksInstance(context, order)) return reasons['no-instance']
  const { start, reason } = foreseen(context, order)
  if (start !== 'cannot-place') return undefined
  return reason ?? reasons[launchType(context, order.launch) === 'EC2' ? 'no-match' : 'no-room']
}

/** What a task of a rollout is started from; digests are established by its deployment alone, not by tasks that come after one without any. */
export const serviceOrder = (context: Context, service: ServiceRecord, rollout: Rollout): Order => {
  const definition = keptDefinition(context, rollout.spec.taskDefinition)
  return {
    cluster: service.cluster,
    definition,
    of: { key: serviceKey(service), name: service.name, rollout: rollout.digits },
    group: `service:${service.name}`,
    startedBy: `ecs-svc/${rollout.digits}`,
    launch: { ...rollout.spec.members, enableExecuteCommand: service.settings.enableExecuteCommand ?? false },
    overrides: {},
    tags: propagated(service, definition.tags),
    balanced: targetGroups(rollout.spec).length > 0,
    images: rollout.status === 'SUCCESSFUL' ? { ...rollout.images } : rollout.images
  }
}

const propagated = (service: ServiceRecord, definition: readonly Tag[]): readonly Tag[] => {
  const from = textMember(service.settings, 'propagateTags')
  const tags = { SERVICE: service.tags, TASK_DEFINITION: definition }[from ?? ''] ?? []
  const managed = flagMember(service.settings, 'enableECSManagedTags')
  return [...tags, ...(managed ? managedTags(service.cluster, service.name) : [])]
}

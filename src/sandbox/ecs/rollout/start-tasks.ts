import type { Context } from '../../kernel/context.ts'
import { textMember } from '../../kernel/member.ts'
import { keptDefinition } from '../definitions/find-definition.ts'
import { type ServiceRecord, serviceKey } from '../services/service-record.ts'
import type { Tag } from '../tags/tag.ts'
import { launchTask, type Order } from '../tasks/launch.ts'
import { leader } from './leader.ts'
import { note } from './note.ts'
import { targetGroups } from './target-group.ts'

/** Starts tasks of a service's leading rollout; `replaced` says how many unhealthy ones they stand in for. */
export const startTasks = (
  context: Context,
  service: ServiceRecord,
  asked: { readonly count: number; readonly replaced: number }
): void => {
  if (asked.count === 0) return
  const order = serviceOrder(context, service)
  const tasks = Array.from({ length: asked.count }, () => launchTask(context, order))
  service.tasks.push(...tasks.map(task => task.id))
  const replaced = Math.min(asked.replaced, asked.count)
  note(context, service, { what: 'started', tasks: tasks.map(task => task.id), replaced })
}

const serviceOrder = (context: Context, service: ServiceRecord): Order => {
  const rollout = leader(service)
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
    images: rollout.images
  }
}

const propagated = (service: ServiceRecord, definition: readonly Tag[]): readonly Tag[] => {
  const from = textMember(service.settings, 'propagateTags')
  if (from === 'SERVICE') return service.tags
  return from === 'TASK_DEFINITION' ? definition : []
}

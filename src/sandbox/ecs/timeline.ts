import type { Context } from '../kernel/context.ts'
import type { TimelineRow } from '../kernel/operation.ts'
import type { Rollout } from './rollout/rollout.ts'
import { eventText } from './services/event-view.ts'
import { type ServiceRecord, serviceKey } from './services/service-record.ts'
import { ecsState } from './state.ts'
import type { Task } from './tasks/task.ts'

/** What happened to services and tasks in the context's region, for people to read. */
export const timeline = (context: Context): readonly TimelineRow[] => {
  const state = ecsState(context)
  return [...Object.values(state.services).flatMap(serviceRows), ...Object.values(state.tasks).flatMap(taskRows)]
}

const serviceRows = (service: ServiceRecord): readonly TimelineRow[] =>
  service.rollouts.flatMap(rollout => [
    {
      at: rollout.createdAt,
      text: `${serviceKey(service)}: rollout ${rollout.digits} of ${rollout.spec.taskDefinition}`
    },
    ...rollout.facts.map(fact => ({ at: fact.at, text: eventText(service, fact) })),
    ...(rollout.finishedAt === undefined
      ? []
      : [{ at: rollout.finishedAt, text: `${serviceKey(service)}: rollout ${rollout.digits} ${ending(rollout)}` }])
  ])

const ending = ({ status, statusReason }: Rollout): string =>
  statusReason === undefined ? status : `${status}: ${statusReason}`

const taskRows = (task: Task): readonly TimelineRow[] => [
  { at: task.createdAt, text: `task ${task.id} of ${task.definition} starts (${task.script.start})` },
  ...(task.startedAt === undefined ? [] : [{ at: task.startedAt, text: `task ${task.id} RUNNING` }]),
  ...(task.stoppedAt === undefined
    ? []
    : [{ at: task.stoppedAt, text: `task ${task.id} STOPPED: ${task.stoppedReason}` }])
]

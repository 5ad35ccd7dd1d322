import { parseIso } from '../../clock/iso.ts'
import { facts } from '../../ecs/rollout/note.ts'
import { eventText } from '../../ecs/services/event-view.ts'
import { type ServiceRecord, serviceKey } from '../../ecs/services/service-record.ts'
import { ecsState } from '../../ecs/state.ts'
import type { Task } from '../../ecs/tasks/task.ts'
import type { Context } from '../../kernel/context.ts'
import type { World } from '../../kernel/world.ts'
import { type Bar, loneBar, rolloutBar, taskBars } from './bar.ts'

/** Something that happened at one moment, in virtual milliseconds. */
export type Mark = { readonly at: number; readonly text: string; readonly kind: 'event' | 'fault' }

/** What happened to one service, or to the tasks that belong to none. */
export type Lane = {
  readonly name: string
  readonly place: string
  /** Its rollouts; of tasks that belong to no service, these. */
  readonly rollouts: readonly Bar[]
  /** One list for each task: its phases. */
  readonly tasks: readonly (readonly Bar[])[]
  readonly marks: readonly Mark[]
}

/** All that the page shows, from `from` to `to` in virtual milliseconds. */
export type Picture = {
  readonly from: number
  readonly to: number
  readonly lanes: readonly Lane[]
  readonly faults: readonly Mark[]
}

/** What there is to see; `last` limits it to so many milliseconds before now. */
export const picture = (world: World, places: readonly Context[], last = Number.POSITIVE_INFINITY): Picture => {
  const all = places.flatMap(lanes)
  const faults = world.calls.flatMap(call =>
    call.fault === undefined
      ? []
      : [
          {
            at: parseIso(call.time) ?? 0,
            kind: 'fault' as const,
            text: `${call.fault}: ${call.service}:${call.operation} ${call.resource}`
          }
        ]
  )
  const starts = [
    ...all.flatMap(lane => [...lane.rollouts, ...lane.tasks.flat()].map(bar => bar.from)),
    ...faults.map(({ at }) => at)
  ]
  const first = starts.reduce((least, at) => Math.min(least, at), world.now)
  const from = Math.max(first, world.now - last)
  return {
    from,
    to: Math.max(world.now, from + 60_000),
    lanes: all.map(lane => within(lane, from)),
    faults: faults.filter(({ at }) => at >= from)
  }
}

const lanes = (context: Context): readonly Lane[] => {
  const { services, tasks } = ecsState(context)
  const alone = Object.values(tasks).filter(task => task.service === undefined)
  const place = `${context.account.id} ${context.caller.region}`
  const own = Object.values(services).map(service => serviceLane(context, service, place))
  if (alone.length === 0) return own
  return [
    ...own,
    {
      name: 'tasks without a service',
      place,
      rollouts: alone.map(task => loneBar(task, context.now)),
      tasks: [],
      marks: []
    }
  ]
}

const serviceLane = (context: Context, service: ServiceRecord, place: string): Lane => {
  const { tasks } = ecsState(context)
  const known = service.tasks.flatMap((id): Task[] => (tasks[id] === undefined ? [] : [tasks[id]]))
  const told = facts(service).filter(({ at }) => at <= context.now)
  return {
    name: serviceKey(service),
    place,
    rollouts: service.rollouts.map(rollout => rolloutBar(rollout, context.now)),
    tasks: known.map(task => taskBars(task, context.now)),
    marks: told.map(fact => ({ at: fact.at, kind: 'event', text: eventText(service, fact) }))
  }
}

const within = (lane: Lane, from: number): Lane => ({
  ...lane,
  rollouts: lane.rollouts.filter(bar => bar.to >= from),
  tasks: lane.tasks.filter(phases => phases.some(bar => bar.to >= from)),
  marks: lane.marks.filter(({ at }) => at >= from)
})

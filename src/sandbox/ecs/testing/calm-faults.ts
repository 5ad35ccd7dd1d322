import type { History } from './history.ts'
import { must } from './must.ts'
import type { Seen } from './seen.ts'

type Json = ReturnType<typeof JSON.parse>

/** How many healthy tasks a service has reached and must keep. */
export type Floor = { floor: number }

/** Where nothing stops tasks, what was healthy never falls below the minimum again, however many more are asked for. */
export const calmFaults = (seen: Seen, history: History, memory: Floor): readonly string[] => {
  if (!history.calm || history.kind !== 'replica') return []
  const { service, tasks } = seen
  const least = Math.ceil((service.desiredCount * history.percents[0]) / 100)
  const healthy = tasks.filter(
    (task: Json) => task.desiredStatus === 'RUNNING' && task.healthStatus === 'HEALTHY'
  ).length
  memory.floor = Math.min(least, Math.max(memory.floor, healthy))
  return must(healthy >= memory.floor, `${healthy} are healthy, ${memory.floor} at least were and should be`)
}

import { act } from './act.ts'
import { calmFaults, type Floor } from './calm-faults.ts'
import { deploymentFaults } from './deployment-faults.ts'
import { eventFaults, type Told } from './event-faults.ts'
import { begun, type History } from './history.ts'
import { type Records, recordFaults } from './record-faults.ts'
import { restFaults } from './rest-faults.ts'
import { leadFaults, type Past, rolloutFaults } from './rollout-faults.ts'
import { look } from './seen.ts'
import type { Stage } from './stage.ts'
import { targetFaults } from './target-faults.ts'
import { type Tasks, taskFaults } from './task-faults.ts'

/** What is remembered of a history to judge what comes. */
type Memory = Past &
  Floor & {
    readonly tasks: Tasks
    readonly records: Records
    readonly told: Told
    born: number
    /** The most tasks that were ever asked for. */
    peak: number
    /** Whether another controller than ECS had it. */
    handed: boolean
  }

/** Lives through a history and gives what was not as it must always be, with the second: nothing, if all is well. */
export const violations = (history: History): readonly string[] => {
  const stage = begun(history)
  const memory: Memory = {
    endings: new Map(),
    reached: new Map(),
    tasks: new Map(),
    records: new Map(),
    told: { events: [], known: new Set() },
    born: 0,
    peak: 0,
    handed: false,
    floor: 0
  }
  const found = [...faults(stage, history, memory)]
  for (const { deed, wait } of history.deeds) {
    if (found.length > 0) break
    if (act(stage, history, deed) === '') found.push(...faults(stage, history, memory))
    for (const part of [0.1, wait * 0.3, wait * 0.7]) {
      stage.pass(part)
      found.push(...faults(stage, history, memory))
    }
  }
  if (found.length === 0 && !memory.handed) found.push(...restFaults(stage, history))
  return found.map(text => `${stage.seconds()}s ${text}`)
}

const faults = (stage: Stage, history: History, memory: Memory): readonly string[] => {
  const seen = look(stage)
  if (seen.service.createdAt !== memory.born)
    Object.assign(memory, {
      born: seen.service.createdAt,
      told: { events: [], known: new Set() },
      handed: false,
      floor: 0
    })
  memory.peak = Math.max(memory.peak, seen.service.desiredCount)
  memory.handed ||= seen.service.deploymentController.type !== 'ECS'
  return [
    ...deploymentFaults(seen, most(history, memory)),
    ...taskFaults(seen, memory.tasks),
    ...eventFaults(seen.service.events, memory.told),
    ...rolloutFaults(seen, memory),
    ...recordFaults(seen, memory.records),
    ...(memory.handed ? [] : leadFaults(seen)),
    ...(memory.handed ? [] : targetFaults(stage, seen, history)),
    ...calmFaults(seen, history, memory)
  ]
}

const most = (history: History, { peak, handed }: Memory): number => {
  if (handed) return 5 * peak + 5
  const shifts = history.strategy !== 'ROLLING' || history.deeds.some(({ deed }) => deed.do === 'change')
  if (history.kind === 'daemon') return peak
  return shifts ? 2 * peak : Math.floor((history.percents[1] * peak) / 100)
}

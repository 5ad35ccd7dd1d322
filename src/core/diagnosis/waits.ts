import type { TaskView } from '../rollout/task-view.ts'
import { durationText } from '../time/duration.ts'
import { between, type Duration, type Instant } from '../time/instant.ts'
import { grouped } from './grouped.ts'
import type { Evidence } from './known-cause.ts'
import { alike, attachmentText } from './stops.ts'

/** Tasks of the new state that ECS has not stopped and that are in the same status: how many, for how long the oldest, and what ECS says of them. */
export type Wait = {
  readonly count: number
  readonly status: string
  readonly waited: Duration
  readonly said: readonly string[]
}

/** From when on a status that passes by itself is worth a cause. */
const worth: Duration = 120_000

/** Tasks that are there at a moment, by their status. */
export const waits = (tasks: readonly TaskView[], now: Instant): readonly Wait[] =>
  grouped(tasks, ({ status }) => status).map(same => ({
    count: same.length,
    status: same[0].status,
    waited: Math.max(...same.map(({ createdAt = now }) => between(createdAt, now))),
    said: distinct(same.flatMap(saidOf))
  }))

const saidOf = ({ containers, attachments = [] }: TaskView): readonly string[] => [
  ...containers.flatMap(({ name, reason }) => (reason === undefined ? [] : [`${name}: ${reason}`])),
  ...attachments.map(attachmentText)
]

const distinct = (texts: readonly string[]): readonly string[] => grouped(texts, alike).map(([first]) => first)

/** Such tasks in a sentence. */
export const waitText = ({ count, status, waited, said }: Wait): string => {
  const what = count === 1 ? `1 task is ${status}; it` : `${count} tasks are ${status}; the oldest`
  const why = said.length === 0 ? '' : ` ECS says: ${said.join('; ')}.`
  return `${what} was created ${durationText(waited)} ago.${why}`
}

/** What tasks show that have not come further for long, and what ECS says of any. */
export const waitEvidence = ({ status, waited, said }: Wait): Evidence => ({
  text: said.join('\n'),
  ...(waited < worth ? {} : { status, waited })
})

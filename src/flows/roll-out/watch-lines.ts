import { grouped } from '../../core/diagnosis/grouped.ts'
import { shortEvent } from '../../core/diagnosis/short-event.ts'
import { alike } from '../../core/diagnosis/stops.ts'
import type { Observation } from '../../core/rollout/observation.ts'
import { progress } from '../../core/rollout/progress.ts'
import { durationText } from '../../core/time/duration.ts'
import { between, type Instant } from '../../core/time/instant.ts'
import type { Journal } from '../../ports/journal.ts'
import type { Ports } from '../../ports/ports.ts'
import type { Watch } from '../../targets/service/follow.ts'

/** What was printed about one service so far. */
export type Spoken = {
  readonly began: Instant
  readonly at: Instant
  readonly line: string
  /** Ids of events, and what they said, without what differs between like ones. */
  readonly events: readonly string[]
  readonly texts: readonly string[]
}

/** Nothing was printed yet. */
export const silence = (at: Instant): Spoken => ({ began: at, at, line: '', events: [], texts: [] })

type Followed = { readonly watch: Watch; readonly spoken: Spoken }

/** Prints what changed since the last look: new events of the service, oldest first, and how far it is. */
export const said = (
  { watch, spoken }: Followed,
  seen: Observation,
  { clock, journal }: Pick<Ports, 'clock' | 'journal'>
): Spoken => {
  const { label } = watch.order
  const events = (seen.service?.events ?? []).filter(({ at, id }) => at >= watch.since && !spoken.events.includes(id))
  const distinct = grouped([...events].reverse(), ({ message }) => alike(message))
  for (const same of distinct) journal.info(`${label} | ${eventLine(same, spoken.texts)}`)
  const line = progress(seen)
  if (line !== spoken.line) journal.info(`${label}: ${line}`)
  if (line === spoken.line && events.length === 0) return spoken
  return {
    ...spoken,
    ...{ at: clock.now(), line, events: [...spoken.events, ...events.map(({ id }) => id)] },
    texts: [...spoken.texts, ...distinct.map(([{ message }]) => alike(message))]
  }
}

/** How much of a long text is said again. */
const reminder = 100

type Same = readonly [{ readonly message: string }, ...unknown[]]

/** Like events of one look are one line; a long text that was told before is only brought to mind. */
const eventLine = (same: Same, told: readonly string[]): string => {
  const text = shortEvent(same[0].message)
  const known = text.length > reminder && told.includes(alike(same[0].message))
  const times = same.length > 1 ? ` (${same.length} times)` : ''
  return `${known ? `${text.slice(0, reminder)}… as before` : text}${times}`
}

/** Prints the last line again when nothing changed for a minute. */
export const heartbeat = <T extends Followed>(open: T, now: Instant, journal: Journal): T => {
  const { spoken, watch } = open
  if (between(spoken.at, now) < 60_000) return open
  journal.info(`${watch.order.label}: still ${spoken.line} after ${durationText(between(spoken.began, now))}`)
  return { ...open, spoken: { ...spoken, at: now } }
}

import type { SandboxClock } from '../clock/clock.ts'
import { parseMoment } from '../clock/moment.ts'
import { durationMs } from '../kernel/duration.ts'
import { type Check, checkedRule, checks, within, wrong } from './rule.ts'

/** The end of the year 9999: no clock, and no wait, goes beyond it. */
const latest = 253_402_300_799_999

const speed: Check = {
  wants: `'jump', 'hand' or a number above 0 and up to 1000000`,
  holds: value => value === 'jump' || value === 'hand' || (typeof value === 'number' && value > 0 && value <= 1e6)
}

const actors: Check = within(1, 1000)

const moment: Check = {
  wants: 'milliseconds since the Unix epoch or an ISO 8601 time',
  holds: value => momentMs(value) !== undefined
}

const momentMs = (value: unknown): number | undefined => {
  const ms = typeof value === 'string' ? parseMoment(value, 'iso') : value
  return typeof ms === 'number' && Math.abs(ms) <= latest ? ms : undefined
}

/** Follows `POST /_sandbox/clock`: `{"advance":"5m"}`, `{"speed":60}`, `{"speed":"hand"}` or `{"speed":"jump","actors":2}`. */
export const changeClock = (clock: SandboxClock, body: unknown): void => {
  const rule = checkedRule(body, { advance: checks.time, speed, actors })
  const { advance, speed: wanted, actors: needed } = rule
  if (advance === undefined && wanted === undefined) throw wrong('advance or speed is wanted')
  const ms = typeof advance === 'string' ? (durationMs(advance) ?? 0) : 0
  if (clock.now() + ms > latest) throw wrong('advance: time ends with the year 9999')
  if (needed !== undefined && wanted !== 'jump') throw wrong('actors belong to the speed jump')
  if (wanted === 'jump' || wanted === 'hand') clock.set(wanted, typeof needed === 'number' ? needed : undefined)
  if (typeof wanted === 'number') clock.set({ speed: wanted })
  if (ms > 0) clock.advance(ms)
}

/** Reads `POST /_sandbox/clock/wait`: `{"actor":"a1","until":T}`. */
export const waitRequest = (body: unknown): { readonly actor: string; readonly until: number } => {
  const { actor, until } = checkedRule(body, { actor: checks.text, until: moment }, ['actor', 'until'])
  return { actor: String(actor), until: momentMs(until) ?? 0 }
}

import type { SandboxClock } from '../clock/clock.ts'
import { parseIso } from '../clock/iso.ts'
import { durationMs } from '../kernel/duration.ts'
import { type Check, checkedRule, checks, wrong } from './rule.ts'

const speed: Check = {
  wants: `'jump', 'hand' or a number above 0`,
  holds: value => value === 'jump' || value === 'hand' || (typeof value === 'number' && value > 0 && value <= 1e6)
}

const actors: Check = { wants: 'a whole number from 1', holds: value => Number.isInteger(value) && Number(value) >= 1 }

const moment: Check = {
  wants: 'milliseconds since the Unix epoch or an ISO 8601 time',
  holds: value => momentMs(value) !== undefined
}

const momentMs = (value: unknown): number | undefined => {
  if (typeof value === 'string') return parseIso(value)
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

/** Follows `POST /_sandbox/clock`: `{"advance":"5m"}`, `{"speed":60}`, `{"speed":"hand"}` or `{"speed":"jump","actors":2}`. */
export const changeClock = (clock: SandboxClock, body: unknown): void => {
  const rule = checkedRule(body, { advance: checks.time, speed, actors })
  const { advance, speed: wanted, actors: needed } = rule
  if (advance === undefined && wanted === undefined) throw wrong('advance or speed is wanted')
  if (needed !== undefined && wanted !== 'jump') throw wrong('actors belong to the speed jump')
  if (wanted === 'jump' || wanted === 'hand') clock.set(wanted, typeof needed === 'number' ? needed : undefined)
  if (typeof wanted === 'number') clock.set({ speed: wanted })
  if (typeof advance === 'string') clock.advance(durationMs(advance) ?? 0)
}

/** Reads `POST /_sandbox/clock/wait`: `{"actor":"a1","until":T}`. */
export const waitRequest = (body: unknown): { readonly actor: string; readonly until: number } => {
  const { actor, until } = checkedRule(body, { actor: checks.text, until: moment }, ['actor', 'until'])
  return { actor: String(actor), until: momentMs(until) ?? 0 }
}

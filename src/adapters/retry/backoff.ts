import type { Duration } from '../../core/time/instant.ts'
import type { Disturbance } from './disturbance.ts'

/** How often a call is sent at most, per reason to send it again. */
export const tries: Readonly<Record<Disturbance, number>> = { throttled: 8, unreached: 6, unclear: 6 }

const base: Readonly<Record<Disturbance, Duration>> = { throttled: 1000, unreached: 500, unclear: 500 }
const ceiling: Duration = 20_000

/** A fraction from 0 to 1 that spreads calls, the same for the same text: a run can be repeated exactly. */
const spread = (text: string): number => {
  let sum = 2166136261
  for (const character of text) sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0
  return sum / 0xffffffff
}

/** How long to wait before try `next` (the second is 2): doubles up to twenty seconds, the upper half of it spread by `key`. */
export const backoff = (reason: Disturbance, next: number, key: string): Duration => {
  const full = Math.min(ceiling, base[reason] * 2 ** (next - 2))
  return Math.round(full / 2 + (full / 2) * spread(`${key}#${next}`))
}

import { durationMs } from './duration.ts'
import type { Fault } from './fault.ts'

/** For how many virtual milliseconds a fault holds the answer back: `latency`, and with `no-answer` also `after`, a minute unless told. */
export const heldBack = (fault: Fault): number =>
  (durationMs(fault.latency ?? '') ?? 0) + (fault.error === 'no-answer' ? (durationMs(fault.after ?? '') ?? 60_000) : 0)

import { setMaxListeners } from 'node:events'
import type { ExitCode } from './run-action.ts'

/** The part of a process that its life is made of. */
export type Living = {
  exitCode?: number | string | null | undefined
  on(signal: 'SIGINT' | 'SIGTERM', hear: (name: string) => void): unknown
  exit(code: number): never
}

/** Aborted by the first SIGINT or SIGTERM; the second ends the process at once. As many may listen as there are services side by side. */
export const stopSignal = (living: Living): AbortSignal => {
  const stop = new AbortController()
  setMaxListeners(1000, stop.signal)
  const hear = (name: string): void => {
    if (stop.signal.aborted) living.exit(130)
    stop.abort(new Error(`stopped by ${name}`))
  }
  living.on('SIGINT', hear)
  living.on('SIGTERM', hear)
  return stop.signal
}

/** Sets the exit code; a run that was stopped may have left work behind, so then the process ends here. */
export const leave = (living: Living, code: ExitCode, signal: AbortSignal): void => {
  living.exitCode = code
  if (signal.aborted) living.exit(code)
}

import { closeSync, openSync, writeSync } from 'node:fs'
import type { CallRecord } from '../kernel/call.ts'

/** Writes calls to a file as they are answered, one JSON line each, at its end. */
export type Recorder = { write(call: CallRecord): void; close(): void }

/** A recorder to a file; to none when there is no name. */
export const openRecorder = (file: string | undefined): Recorder => {
  if (file === undefined) return { write: () => {}, close: () => {} }
  const handle = openSync(file, 'a', 0o600)
  return {
    write: call => {
      writeSync(handle, `${JSON.stringify(call)}\n`)
    },
    close: () => closeSync(handle)
  }
}

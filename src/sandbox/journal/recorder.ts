import { closeSync, openSync, writeSync } from 'node:fs'
import type { CallRecord } from '../kernel/call.ts'
import { isStructure } from '../kernel/member.ts'
import { Refusal } from '../kernel/refusal.ts'

/** Writes calls to a file as they are answered, one JSON line each, at its end. */
export type Recorder = { write(call: CallRecord): void; close(): void }

/** A recorder to a file; to none when there is no name. A file that cannot be written is refused. */
export const openRecorder = (file: string | undefined): Recorder => {
  if (file === undefined) return { write: () => {}, close: () => {} }
  const handle = opened(file)
  return {
    write: call => {
      writeSync(handle, `${JSON.stringify(call)}\n`)
    },
    close: () => closeSync(handle)
  }
}

const opened = (file: string): number => {
  try {
    return openSync(file, 'a', 0o600)
  } catch (error) {
    throw new Refusal('RecordRefused', `Calls cannot be recorded: ${isStructure(error) ? error.message : error}.`)
  }
}

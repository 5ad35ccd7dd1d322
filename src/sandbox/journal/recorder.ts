import { closeSync, openSync } from 'node:fs'
import type { CallRecord } from '../kernel/call.ts'
import { isStructure } from '../kernel/member.ts'
import { Refusal } from '../kernel/refusal.ts'
import { appendWhole } from './append-whole.ts'

/**
 * Writes calls to a file as they are answered, one JSON line each, at its end. A call is answered, too, where the file takes no more;
 * closing it tells how many are missing.
 */
export type Recorder = { write(call: CallRecord): void; close(): void }

/** A recorder to a file; to none when there is no name. A file that cannot be written is refused. */
export const openRecorder = (file: string | undefined): Recorder => {
  if (file === undefined) return { write: () => {}, close: () => {} }
  const handle = opened(file)
  let [lost, why] = [0, '']
  return {
    write: call => {
      try {
        appendWhole(handle, `${JSON.stringify(call)}\n`)
      } catch (error) {
        lost += 1
        why = wordsOf(error)
      }
    },
    close: () => {
      closeSync(handle)
      if (lost > 0) throw new Refusal('RecordRefused', `Calls that could not be recorded: ${lost}, ${why}.`)
    }
  }
}

const wordsOf = (error: unknown): string => String(isStructure(error) ? error.message : error)

const opened = (file: string): number => {
  try {
    return openSync(file, 'a', 0o600)
  } catch (error) {
    throw new Refusal('RecordRefused', `Calls cannot be recorded: ${wordsOf(error)}.`)
  }
}

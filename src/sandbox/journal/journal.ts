import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { World } from '../kernel/world.ts'
import type { Entry } from './entry.ts'
import { type Kept, parseEntries, parseSnapshot } from './parse.ts'

/** Beyond this length a journal is folded into a new snapshot. */
const longest = 64 * 1024 * 1024

/**
 * A sandbox's state on disk. It keeps what was asked with its time, not what became of it: handlers are synchronous and
 * every id and chance is keyed, so the same requests give the same world, and nothing can be forgotten by a handler that
 * changes more than it says. Only content (blobs) is kept as it became, since its bytes are files beside the journal.
 */
export type Journal = {
  /** The snapshot, when there is one. */
  readonly kept: Kept | undefined
  /** What was asked since the snapshot, in order. */
  readonly entries: readonly Entry[]
  /** Writes an entry before it is answered: a process that dies after the answer has it on record. */
  append(entry: Entry): void
  /** Folds everything so far into a snapshot and begins an empty journal. */
  fold(world: World): void
  /** Whether the journal has become so long that it should be folded. */
  isLong(): boolean
  close(): void
}

/** Opens, or begins, the state under a folder; `hosts` are kept with it, since answers and images name them. */
export const openJournal = (folder: string, hosts: () => Kept['hosts']): Journal => {
  const file = join(folder, 'snapshot.json')
  const kept = existsSync(file) ? parseSnapshot(readFileSync(file, 'utf8')) : undefined
  let turn = kept?.turn ?? 0
  const name = (of: number): string => join(folder, `journal-${of}.jsonl`)
  const entries = existsSync(name(turn)) ? parseEntries(readFileSync(name(turn), 'utf8')) : []
  let [handle, length] = [openSync(name(turn), 'a', 0o600), 0]
  return {
    ...{ kept, entries },
    append: entry => {
      length += writeSync(handle, `${JSON.stringify(entry)}\n`)
    },
    fold: world => {
      const snapshot: Kept = { format: 1, turn: turn + 1, hosts: hosts(), world }
      writeFileSync(`${file}.new`, JSON.stringify(snapshot), { mode: 0o600 })
      const next = openSync(name(turn + 1), 'w', 0o600)
      renameSync(`${file}.new`, file)
      closeSync(handle)
      rmSync(name(turn), { force: true })
      turn += 1
      handle = next
      length = 0
    },
    isLong: () => length > longest,
    close: () => closeSync(handle)
  }
}

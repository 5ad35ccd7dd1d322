import { closeSync, existsSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { World } from '../kernel/world.ts'
import { appendWhole } from './append-whole.ts'
import { checkedLine } from './check.ts'
import type { Entry } from './entry.ts'
import { firstCheck, type Kept, parseEntries, parseSnapshot, refused, snapshotText } from './parse.ts'

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
  if (!existsSync(name(turn)) && isBegun(folder)) throw refused('is damaged: a part of it is missing')
  const entries = existsSync(name(turn)) ? parseEntries(readFileSync(name(turn), 'utf8'), turn) : []
  let [handle, length, last] = [openSync(name(turn), 'a', 0o600), 0, firstCheck(turn)]
  return {
    ...{ kept, entries },
    append: entry => {
      const { line, check } = checkedLine(last, JSON.stringify(entry))
      appendWhole(handle, line)
      last = check
      length += line.length
    },
    fold: world => {
      const snapshot: Kept = { format: 2, turn: turn + 1, hosts: hosts(), world }
      writeSnapshot(`${file}.new`, snapshot)
      const next = openSync(name(turn + 1), 'w', 0o600)
      renameSync(`${file}.new`, file)
      closeSync(handle)
      rmSync(name(turn), { force: true })
      turn += 1
      handle = next
      length = 0
      last = firstCheck(turn)
    },
    isLong: () => length > longest,
    close: () => closeSync(handle)
  }
}

/** Whether a folder holds anything of a state. */
const isBegun = (folder: string): boolean => readdirSync(folder).some(one => /^(journal-.*|snapshot\.json)$/.test(one))

/** What the disk has no room for is not left half there. */
const writeSnapshot = (file: string, snapshot: Kept): void => {
  try {
    writeFileSync(file, snapshotText(snapshot), { mode: 0o600 })
  } catch (error) {
    rmSync(file, { force: true })
    throw error
  }
}

import { readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isStructure } from '../kernel/member.ts'
import { parsed, refused } from './parse.ts'

/** The process that holds a state: its id, when it was born (any number of its own), and whether another one lives. */
export type Holder = {
  readonly pid: number
  readonly born: number
  readonly isAlive: (pid: number) => boolean
}

/**
 * Takes a folder for one process and gives the way to let go of it; refuses where another one that lives has it. A lock
 * that a killed process left, or that was copied with a folder, does not count.
 */
export const lockFolder = (folder: string, holder: Holder): (() => void) => {
  const file = join(folder, 'lock')
  const own = { pid: holder.pid, born: holder.born, folder: realpathSync(folder) }
  if (!taken(file, own)) {
    const other = readLock(file)
    if (other?.folder === own.folder && isHeld(other, holder))
      throw refused(`is in use by another sandbox, process ${other.pid}`)
    rmSync(file, { force: true })
    if (!taken(file, own)) throw refused('is in use by another sandbox')
  }
  return () => rmSync(file, { force: true })
}

type Lock = { readonly pid: number; readonly born: number; readonly folder: string }

/** A process with our own id that was born at another time is a former one, as in containers, where ids come again. */
const isHeld = (other: Lock, { pid, born, isAlive }: Holder): boolean =>
  other.pid === pid ? other.born === born : isAlive(other.pid)

const taken = (file: string, lock: Lock): boolean => {
  try {
    writeFileSync(file, JSON.stringify(lock), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (isStructure(error) && error.code === 'EEXIST') return false
    throw error
  }
}

const readLock = (file: string): Lock | undefined => {
  const value = parsed(readFileSync(file, 'utf8'))
  return isStructure(value) && typeof value.pid === 'number' && typeof value.born === 'number'
    ? { pid: value.pid, born: value.born, folder: String(value.folder) }
    : undefined
}

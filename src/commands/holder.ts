import { readFileSync } from 'node:fs'
import type { Holder } from '../sandbox/journal/lock.ts'

/** The part of a process by which it holds a state and asks whether others live. */
type Asking = { readonly pid: number; readonly kill: (pid: number, signal: 0) => boolean }

/** A process as it holds a sandbox's state; `statOf` gives what Linux says of another one, as `/proc/<pid>/stat` does. */
export const holderOf = (asking: Asking, born: number, statOf = linuxStat): Holder => ({
  ...{ pid: asking.pid, born },
  isAlive: pid => answers(asking, pid) && !isDead(statOf(pid))
})

/** A signal that may not be sent tells that the other one lives. */
const answers = (asking: Asking, pid: number): boolean => {
  try {
    return asking.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** A process that was killed still answers while nobody has asked how it ended, in containers for ever. */
const isDead = (stat: string): boolean => /^[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 2))

const linuxStat = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    return ''
  }
}

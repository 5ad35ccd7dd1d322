import type { LogTail } from '../../core/diagnosis/diagnosis.ts'
import { Failure } from '../../core/problem/failure.ts'
import type { ContainerName } from '../../core/release/named.ts'
import type { Duration } from '../../core/time/instant.ts'
import { within } from '../wait/within.ts'
import { type Logging, logStreams } from './log-streams.ts'
import type { RunNeeds } from './task-run.ts'

/** The lines of a task as they come: `read` prints what is new, `tail` gives the last ones of a container. */
export type RunLogs = {
  /** Whether there was something new; `undefined` where that is not known so soon: it is printed when it comes. */
  read(patience: Duration): Promise<boolean | undefined>
  tail(container: ContainerName): LogTail | undefined
  /** What could not be read, a sentence each. */
  unread(): readonly string[]
}

/** Reads the lines of those containers of one task that log by `awslogs`, one look at a time. Never throws: what may not be read is said once. */
export const runLogs = (of: Logging, ports: RunNeeds): RunLogs => {
  const streams = logStreams(of, ports.journal)
  let reading: Promise<boolean> | undefined
  let missed: string | undefined
  let refused = false
  const look = async (): Promise<boolean> => {
    if (refused) return false
    try {
      let fresh = false
      for (const stream of streams) fresh = (await stream.read()) || fresh
      missed = undefined
      return fresh
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      missed = error.message
      refused = error.kind !== 'temporary'
      if (refused) ports.journal.warn(`${of.label}: its lines cannot be shown. ${missed}`)
      return false
    }
  }
  const done = (): void => {
    reading = undefined
  }
  return {
    read: patience => {
      reading ??= look().finally(done)
      return within(patience, reading, ports)
    },
    tail: container => streams.find(each => each.container === container)?.tail(),
    unread: () => {
      if (missed !== undefined) return [missed]
      return reading === undefined ? [] : ['The last lines of the log did not come in time.']
    }
  }
}

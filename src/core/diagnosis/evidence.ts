import type { Evidence } from './known-cause.ts'
import type { LogTail } from './log-tail.ts'
import { culprit, type Stop } from './stops.ts'

/** What stopped tasks, the log of one and other texts show of why. */
export const evidence = (
  ways: readonly Stop[],
  log: LogTail | undefined,
  texts: readonly string[]
): readonly Evidence[] => [...ways.map(stop => stopEvidence(stop, log)), ...texts.map(text => ({ text }))]

const stopEvidence = (stop: Stop, log: LogTail | undefined): Evidence => {
  const ended = culprit(stop)
  return {
    text: [stop.reason, ...stop.containers.map(({ reason }) => reason), ...(stop.attached ?? [])]
      .filter(text => text !== undefined)
      .join('\n'),
    ...(stop.stopCode === undefined ? {} : { stopCode: stop.stopCode }),
    ...(ended === undefined ? {} : { container: ended.name }),
    ...(ended?.exitCode === undefined ? {} : { exitCode: ended.exitCode }),
    ...(stop.lived === undefined ? {} : { lived: stop.lived }),
    ...(log === undefined || log.container !== ended?.name ? {} : { log: log.lines.join('\n') })
  }
}

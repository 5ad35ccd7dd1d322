import type { LogTail } from '../../core/diagnosis/diagnosis.ts'
import { logStream } from '../../core/diagnosis/log-stream.ts'
import { redactedLines, shortLines } from '../../core/diagnosis/redacted.ts'
import type { ContainerName } from '../../core/release/named.ts'
import type { Definition } from '../../core/task/definition.ts'
import { containersOf, nameOf } from '../../core/task/member.ts'
import type { Cloud, Ports } from '../../ports/ports.ts'
import type { LogAddress } from '../../ports/tasks.ts'

/** A task that logs, and how its lines are named. */
export type Logging = {
  readonly label: string
  readonly definition: Definition
  readonly task: string
  readonly cloud: Cloud
}

/** The lines of one container. */
export type LogStreamReader = {
  readonly container: ContainerName
  /** Prints what is new; whether there was something. */
  read(): Promise<boolean>
  tail(): LogTail | undefined
}

/** How many of a container's last lines are kept for the diagnosis, and how many pages one look may read of a stream. */
const kept = 20
const pages = 20

/** A reader for each container of a task that logs by `awslogs`. */
export const logStreams = (of: Logging, journal: Ports['journal']): readonly LogStreamReader[] => {
  const found = containersOf(of.definition).flatMap(each => {
    const container = nameOf(each) as ContainerName | undefined
    const address = container === undefined ? undefined : logStream(of.definition, container, of.task)
    return container === undefined || address === undefined ? [] : [{ container, address }]
  })
  return found.map(({ container, address }) => {
    const name = found.length > 1 ? `${of.label}/${container}` : of.label
    const print = (line: string): void => journal.info(`${name} | ${line}`)
    const lines = following(of.cloud, address, print)
    return { container, read: lines.read, tail: () => tailOf({ container, address }, lines.last()) }
  })
}

const tailOf = (
  { container, address }: { readonly container: ContainerName; readonly address: LogAddress },
  last: readonly string[]
): LogTail | undefined =>
  last.length === 0 ? undefined : { container, stream: `${address.group}/${address.stream}`, lines: shortLines(last) }

const following = ({ tasks }: Cloud, address: LogAddress, print: (line: string) => void) => {
  let next: string | undefined
  let last: readonly string[] = []
  const read = async (): Promise<boolean> => {
    let fresh = false
    for (let page = 0; page < pages; page += 1) {
      const found = await tasks.logPage(address, next)
      if (found === undefined) return fresh
      redactedLines(found.lines).forEach(print)
      fresh ||= found.lines.length > 0
      last = [...last, ...found.lines].slice(-kept)
      const ended = found.next === undefined || found.next === next
      next = found.next ?? next
      if (ended) return fresh
    }
    return fresh
  }
  return { read, last: () => last }
}

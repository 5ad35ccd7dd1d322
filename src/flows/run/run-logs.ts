import type { LogTail } from '../../core/diagnosis/diagnosis.ts'
import { logStream } from '../../core/diagnosis/log-stream.ts'
import { redactedLines } from '../../core/diagnosis/redacted.ts'
import { Failure } from '../../core/problem/failure.ts'
import type { ContainerName } from '../../core/release/named.ts'
import type { Definition } from '../../core/task/definition.ts'
import { containersOf, nameOf } from '../../core/task/member.ts'
import type { Cloud, Ports } from '../../ports/ports.ts'
import type { LogAddress } from '../../ports/tasks.ts'

/** The lines of a task as they come: `read` prints what is new, `tail` gives the last ones of a container. */
export type RunLogs = {
  read(): Promise<void>
  tail(container: ContainerName): LogTail | undefined
  /** What could not be read, a sentence each. */
  readonly unread: readonly string[]
}

type Stream = { readonly container: ContainerName; readonly address: LogAddress }
type Read = { next?: string; last: readonly string[] }

/** How many of a container's last lines are kept for the diagnosis, and how many pages one look may read of a stream. */
const kept = 20
const pages = 20

/** Reads the lines of those containers of one task that log by `awslogs`. Never throws: what could not be read is said once. */
export const runLogs = (
  of: { readonly label: string; readonly definition: Definition; readonly task: string; readonly cloud: Cloud },
  { journal }: Pick<Ports, 'journal'>
): RunLogs => {
  const streams = streamsOf(of.definition, of.task)
  const state = new Map<ContainerName, Read>(streams.map(({ container }) => [container, { last: [] }]))
  const unread: string[] = []
  const print = ({ container }: Stream, lines: readonly string[]): void => {
    const name = streams.length > 1 ? `${of.label}/${container}` : of.label
    for (const line of redactedLines(lines)) journal.info(`${name} | ${line}`)
  }
  const readStream = async (stream: Stream): Promise<void> => {
    const own = state.get(stream.container) ?? { last: [] }
    for (let page = 0; page < pages; page += 1) {
      const found = await of.cloud.tasks.logPage(stream.address, own.next)
      if (found === undefined) return
      print(stream, found.lines)
      own.last = [...own.last, ...found.lines].slice(-kept)
      const ended = found.next === undefined || found.next === own.next
      if (found.next !== undefined) own.next = found.next
      if (ended) return
    }
  }
  const read = async (): Promise<void> => {
    if (unread.length > 0) return
    try {
      for (const stream of streams) await readStream(stream)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      if (error.kind === 'temporary') return
      unread.push(error.message)
      journal.warn(`${of.label}: its lines cannot be shown. ${error.message}`)
    }
  }
  const tail = (container: ContainerName): LogTail | undefined => {
    const address = streams.find(stream => stream.container === container)?.address
    const lines = state.get(container)?.last ?? []
    if (address === undefined || lines.length === 0) return undefined
    return { container, stream: `${address.group}/${address.stream}`, lines: redactedLines(lines) }
  }
  return { read, tail, unread }
}

const streamsOf = (definition: Definition, task: string): readonly Stream[] =>
  containersOf(definition).flatMap(each => {
    const container = nameOf(each) as ContainerName | undefined
    const address = container === undefined ? undefined : logStream(definition, container, task)
    return container === undefined || address === undefined ? [] : [{ container, address }]
  })

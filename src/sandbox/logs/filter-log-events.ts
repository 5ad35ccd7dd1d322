import { textMember, textsMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { filterPattern } from './filter-pattern.ts'
import { groupName, invalid, namedGroup } from './refuse.ts'
import { inSpan, limitOf } from './span.ts'
import type { LogEvent, LogGroup, LogStream } from './state.ts'

/** `FilterLogEvents`: lines of several streams, interleaved by time. */
export const filterLogEvents: Operation = {
  resource: groupName,
  run: (context, input) => {
    const fits = filterPattern(textMember(input, 'filterPattern') ?? '')
    const within = inSpan(input, 'inclusive')
    const start = parsedStart(textMember(input, 'nextToken'))
    const found = searched(namedGroup(context, input), input)
      .flatMap(stream => stream.events.map(event => ({ stream, event })))
      .filter(({ event }) => within(event) && fits(event.message))
      .sort((a, b) => a.event.at - b.event.at || a.event.order - b.event.order)
    const end = start + limitOf(input, 10_000)
    const more = found.length > end ? { nextToken: `${end}` } : {}
    return {
      events: found.slice(start, end).map(({ stream, event }) => shown(stream, event)),
      ...more,
      searchedLogStreams: []
    }
  }
}

const searched = (group: LogGroup, input: Input): readonly LogStream[] => {
  const names = textsMember(input, 'logStreamNames')
  const prefix = textMember(input, 'logStreamNamePrefix')
  if (names !== undefined && prefix !== undefined)
    throw invalid('logStreamNamePrefix and logStreamNames cannot both be specified.')
  return Object.values(group.streams).filter(
    ({ name }) => (names?.includes(name) ?? true) && name.startsWith(prefix ?? '')
  )
}

const shown = (stream: LogStream, event: LogEvent): Record<string, unknown> => ({
  logStreamName: stream.name,
  timestamp: event.at,
  message: event.message,
  ingestionTime: event.ingested,
  eventId: `${String(event.at).padStart(28, '0')}${String(event.order).padStart(28, '0')}`
})

const parsedStart = (token: string | undefined): number => {
  if (token === undefined) return 0
  if (/^\d{1,15}$/.test(token)) return Number(token)
  throw invalid('The specified nextToken is invalid.')
}

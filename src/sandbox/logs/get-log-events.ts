import { flagMember, textMember } from '../kernel/member.ts'
import type { Operation } from '../kernel/operation.ts'
import { groupName, invalid, namedGroup, namedStream } from './refuse.ts'
import { inSpan, limitOf } from './span.ts'
import type { LogEvent } from './state.ts'

type Cursor = { readonly direction: 'f' | 'b'; readonly at: number; readonly order: number }

/** `GetLogEvents`: a page forward or backward; at an end the token stays the same, as AWS's does. */
export const getLogEvents: Operation = {
  resource: groupName,
  run: (context, input) => {
    const { events } = namedStream(namedGroup(context, input), input)
    const limit = limitOf(input, 10_000)
    const cursor = parsedCursor(textMember(input, 'nextToken'))
    const forward = cursor === undefined ? flagMember(input, 'startFromHead') === true : cursor.direction === 'f'
    const found = events.filter(inSpan(input, 'exclusive')).filter(beyond(cursor))
    const page = forward ? found.slice(0, limit) : found.slice(-limit)
    const stay = cursor ?? { at: 0, order: 0 }
    return {
      events: page.map(event => ({ timestamp: event.at, message: event.message, ingestionTime: event.ingested })),
      nextForwardToken: token('f', page.at(-1) ?? stay),
      nextBackwardToken: token('b', page[0] ?? stay)
    }
  }
}

const beyond =
  (cursor: Cursor | undefined) =>
  (event: LogEvent): boolean => {
    if (cursor === undefined) return true
    const side = event.at - cursor.at || event.order - cursor.order
    return cursor.direction === 'f' ? side > 0 : side < 0
  }

const token = (direction: 'f' | 'b', { at, order }: { readonly at: number; readonly order: number }): string =>
  `${direction}/${String(at).padStart(28, '0')}${String(order).padStart(28, '0')}/s`

const parsedCursor = (text: string | undefined): Cursor | undefined => {
  if (text === undefined) return undefined
  const [, direction, at, order] = /^([fb])\/(\d{28})(\d{28})\/s$/.exec(text) ?? []
  if (direction === undefined) throw invalid('The specified nextToken is invalid.')
  return { direction: direction === 'f' ? 'f' : 'b', at: Number(at), order: Number(order) }
}

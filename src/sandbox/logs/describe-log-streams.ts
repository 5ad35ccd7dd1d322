import type { Context } from '../kernel/context.ts'
import { flagMember, textMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { partition } from '../kernel/partition.ts'
import { paged } from './page.ts'
import { groupName, invalid, namedGroup } from './refuse.ts'
import type { LogGroup, LogStream } from './state.ts'

/** `DescribeLogStreams`: by name or by the time of the last line. */
export const describeLogStreams: Operation = {
  resource: groupName,
  run: (context, input) => {
    const group = namedGroup(context, input)
    const prefix = textMember(input, 'logStreamNamePrefix') ?? ''
    const streams = Object.values(group.streams).filter(({ name }) => name.startsWith(prefix))
    const { page, next } = paged(input, inOrder(input, streams))
    return { logStreams: page.map(stream => shown(context, group, stream)), ...next }
  }
}

const inOrder = (input: Input, streams: readonly LogStream[]): readonly LogStream[] => {
  const byTime = textMember(input, 'orderBy') === 'LastEventTime'
  if (byTime && textMember(input, 'logStreamNamePrefix') !== undefined)
    throw invalid('Cannot order by LastEventTime with a logStreamNamePrefix.')
  const last = (stream: LogStream): number => (byTime ? (stream.events.at(-1)?.at ?? 0) : 0)
  const up = [...streams].sort((a, b) => last(a) - last(b) || (a.name < b.name ? -1 : 1))
  return flagMember(input, 'descending') === true ? up.reverse() : up
}

const shown = ({ account, caller }: Context, group: LogGroup, stream: LogStream): Record<string, unknown> => {
  const [first, last] = [stream.events[0], stream.events.at(-1)]
  const place = `arn:${partition(caller.region)}:logs:${caller.region}:${account.id}`
  const times =
    first === undefined || last === undefined
      ? {}
      : { firstEventTimestamp: first.at, lastEventTimestamp: last.at, lastIngestionTime: last.ingested }
  return {
    logStreamName: stream.name,
    creationTime: stream.created,
    ...times,
    arn: `${place}:log-group:${group.name}:log-stream:${stream.name}`,
    storedBytes: 0
  }
}

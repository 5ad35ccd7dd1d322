import { neededText, numberMember, structuresMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { appendLines, type LogLine } from './put-lines.ts'
import { groupName, invalid, namedGroup, namedStream } from './refuse.ts'

const hour = 3_600_000

/** `PutLogEvents`: lines older than 14 days or more than two hours ahead are left out and told. */
export const putLogEvents: Operation = {
  resource: groupName,
  run: (context, input) => {
    const stream = namedStream(namedGroup(context, input), input)
    const lines = ordered((structuresMember(input, 'logEvents') ?? []).map(parsedLine))
    const old = lines.filter(line => line.at < context.now - 14 * 24 * hour).length
    const late = lines.findIndex(line => line.at > context.now + 2 * hour)
    appendLines(context, stream, lines.slice(old, late < 0 ? undefined : late))
    const rejected = {
      ...(old > 0 ? { tooOldLogEventEndIndex: old } : {}),
      ...(late >= 0 ? { tooNewLogEventStartIndex: late } : {})
    }
    const told = Object.keys(rejected).length > 0 ? { rejectedLogEventsInfo: rejected } : {}
    return { nextSequenceToken: String(stream.events.length).padStart(56, '0'), ...told }
  }
}

const parsedLine = (event: Input): LogLine => {
  const at = numberMember(event, 'timestamp')
  if (at === undefined || !Number.isInteger(at) || at < 0) throw invalid('A log event has no valid timestamp.')
  return { at, message: neededText(event, 'message', 'InvalidParameterException') }
}

const ordered = (lines: readonly LogLine[]): readonly LogLine[] => {
  if (lines.length === 0) throw invalid('The request has no log events.')
  if (lines.some((line, index) => line.at < (lines[index - 1]?.at ?? 0)))
    throw invalid('Log events in a single PutLogEvents request must be in chronological order.')
  return lines
}

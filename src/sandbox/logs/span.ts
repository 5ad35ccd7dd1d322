import { limitIn } from '../kernel/limit.ts'
import { numberMember } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import { invalid } from './refuse.ts'
import type { LogEvent } from './state.ts'

/** Whether an event lies in the request's `startTime` (inclusive) to `endTime`, which GetLogEvents excludes and FilterLogEvents includes. */
export const inSpan = (input: Input, end: 'exclusive' | 'inclusive'): ((event: LogEvent) => boolean) => {
  const from = numberMember(input, 'startTime') ?? 0
  const to = numberMember(input, 'endTime') ?? Number.MAX_SAFE_INTEGER
  return ({ at }) => at >= from && (at < to || (end === 'inclusive' && at === to))
}

/** The request's `limit`, from 1 to the operation's largest. */
export const limitOf = (input: Input, largest: number): number =>
  limitIn(input, { member: 'limit', at: 'limit', largest, invalid })

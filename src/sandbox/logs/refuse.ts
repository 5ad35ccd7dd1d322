import type { Context } from '../kernel/context.ts'
import { textMember } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type LogGroup, type LogStream, logGroup, logStream } from './state.ts'

/** A request that CloudWatch Logs cannot follow. */
export const invalid = (message: string): Refusal => new Refusal('InvalidParameterException', message)

/** The group's name that a request gives, as name or as ARN; `''` when it gives none. */
export const groupName = (input: Input): string => {
  const given = textMember(input, 'logGroupName') ?? textMember(input, 'logGroupIdentifier') ?? ''
  return /^arn:[^:]+:logs:[^:]*:\d{12}:log-group:([^:]+)/.exec(given)?.[1] ?? given
}

/** The group that a request names; refused when there is none. */
export const namedGroup = (context: Context, input: Input): LogGroup => {
  const name = groupName(input)
  if (name === '') throw absent('logGroupName')
  const group = logGroup(context, name)
  if (group === undefined) throw new Refusal('ResourceNotFoundException', 'The specified log group does not exist.')
  return group
}

/** The stream that a request names in a group; refused when there is none. */
export const namedStream = (group: LogGroup, input: Input): LogStream => {
  const name = textMember(input, 'logStreamName') ?? ''
  if (name === '') throw absent('logStreamName')
  const stream = logStream(group, name)
  if (stream === undefined) throw new Refusal('ResourceNotFoundException', 'The specified log stream does not exist.')
  return stream
}

/** A name that fits its pattern; else refused in the words of AWS's validation. */
export const validName = (input: Input, member: string, pattern: RegExp): string => {
  const name = textMember(input, member) ?? ''
  if (name === '') throw absent(member)
  if (pattern.test(name)) return name
  const rule = `Member must satisfy regular expression pattern: ${pattern.source.slice(1, -1)}`
  throw invalid(`1 validation error detected: Value '${name}' at '${member}' failed to satisfy constraint: ${rule}`)
}

const absent = (member: string): Refusal =>
  invalid(
    `1 validation error detected: Value null at '${member}' failed to satisfy constraint: Member must not be null`
  )

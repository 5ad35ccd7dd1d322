import type { Context } from '../kernel/context.ts'
import { put } from '../kernel/put.ts'
import { type LogGroup, type LogStream, logGroup, logStream, logsState } from './state.ts'

/** A line as its writer has it: `at` in virtual milliseconds since the Unix epoch. */
export type LogLine = { readonly at: number; readonly message: string }

/** Makes a log group; one that exists stays as it is. Gives the group. */
export const createGroup = (context: Context, name: string): LogGroup => {
  const known = logGroup(context, name)
  if (known !== undefined) return known
  const group: LogGroup = { name, created: context.now, streams: {}, tags: {} }
  put(logsState(context).groups, name, group)
  return group
}

/** Makes a stream in a group; one that exists stays as it is. Gives the stream. */
export const createStream = (context: Context, group: LogGroup, name: string): LogStream => {
  const known = logStream(group, name)
  if (known !== undefined) return known
  const stream: LogStream = { name, created: context.now, events: [] }
  put(group.streams, name, stream)
  return stream
}

/** Writes lines to a stream, which comes to be when first written to; the group must exist, as the awslogs driver needs it. */
export const putLines = (
  context: Context,
  to: { readonly group: string; readonly stream: string; readonly lines: readonly LogLine[] }
): 'ok' | 'no-group' => {
  const group = logGroup(context, to.group)
  if (group === undefined) return 'no-group'
  appendLines(context, createStream(context, group, to.stream), to.lines)
  return 'ok'
}

/** Adds lines to a stream and keeps it sorted by time, lines of one time in order of arrival. */
export const appendLines = (context: Context, stream: LogStream, lines: readonly LogLine[]): void => {
  const state = logsState(context)
  for (const line of lines) {
    state.events += 1
    stream.events.push({ at: line.at, ingested: context.now, order: state.events, message: line.message })
  }
  stream.events.sort((a, b) => a.at - b.at || a.order - b.order)
}

import type { Context } from '../kernel/context.ts'
import { regionPart } from '../kernel/part.ts'

/** One line of a log stream: `at` and `ingested` in milliseconds since the Unix epoch; `order` counts within the region. */
export type LogEvent = { at: number; ingested: number; order: number; message: string }

/** One log stream: its events sorted by time, then by order of arrival. */
export type LogStream = { name: string; created: number; events: LogEvent[] }

/** One log group and its streams by name. */
export type LogGroup = {
  name: string
  created: number
  streams: Record<string, LogStream>
  tags: Record<string, string>
  /** In days; absent where lines stay for ever. */
  retention?: number
}

/** What CloudWatch Logs keeps in one region. */
export type LogsState = { groups: Record<string, LogGroup>; events: number }

/** The region's log groups. */
export const logsState = (context: Context): LogsState => regionPart(context, 'logs', () => ({ groups: {}, events: 0 }))

/** The group of this name, if there is one. */
export const logGroup = (context: Context, name: string): LogGroup | undefined => {
  const { groups } = logsState(context)
  return Object.hasOwn(groups, name) ? groups[name] : undefined
}

/** The stream of this name in a group, if there is one. */
export const logStream = (group: LogGroup, name: string): LogStream | undefined =>
  Object.hasOwn(group.streams, name) ? group.streams[name] : undefined

import { logGroup } from '../../logs/state.ts'
import type { Stage } from './stage.ts'

/** The lines of each stream of a log group. */
export const getLogs = (stage: Stage, group: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.values(logGroup(stage.context(), group)?.streams ?? {}).map(stream => [
      stream.name,
      stream.events.map(event => event.message)
    ])
  )

import type { TaskRule } from '../../kernel/world.ts'

/** How a task will behave, fixed when it starts. `after` counts in milliseconds from RUNNING. */
export type Script = {
  readonly start: TaskRule['start']
  /** The container that it befalls. */
  readonly container: string
  readonly exitCode: number
  readonly after: number
  /** The stop code of a task that is reclaimed. */
  readonly stopCode?: NonNullable<TaskRule['stop-code']>
  /** What a failed start says of itself. */
  readonly reason?: string
  readonly log: readonly string[]
}

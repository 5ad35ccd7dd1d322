import type { Diagnosis } from '../../core/diagnosis/diagnosis.ts'
import type { ContainerName, FamilyRevision } from '../../core/release/named.ts'
import type { Outcome } from '../../core/release/outcome.ts'
import type { TaskView } from '../../core/rollout/task-view.ts'
import type { TaskLaunch } from '../../core/run/task-launch.ts'
import type { Definition } from '../../core/task/definition.ts'
import type { Duration, Instant } from '../../core/time/instant.ts'
import type { Ports } from '../../ports/ports.ts'
import type { Site } from '../../targets/site.ts'

/** One task to run to its end. */
export type TaskRun = {
  /** How lines and files name it. */
  readonly label: string
  readonly site: Site
  readonly revision: FamilyRevision
  readonly definition: Definition
  readonly launch: TaskLaunch
  readonly overrides?: Definition
  /** The containers whose ends decide. */
  readonly counting: readonly ContainerName[]
  /** What makes this run the same as another one: ECS runs a task once for it. */
  readonly key: unknown
  readonly timeout: Duration
  /** Whether it is never run a second time under one key unless the first is known to have ended badly. */
  readonly once?: true
  /** Ends the wait while the task goes on; it is then stopped. */
  readonly until?: (task: TaskView, since: Instant) => boolean
}

/** How a run ended: `succeeded`, `failed`, `timed-out`, `cancelled`, or `errored` where nobody could find out. */
export type RunEnd = {
  readonly outcome: Outcome
  readonly diagnosis: Diagnosis
  readonly exitCode?: number
  /** ARN of the task, where one was started. */
  readonly task?: string
}

/** What a run asks of the world beside its AWS. */
export type RunNeeds = Pick<Ports, 'clock' | 'journal' | 'signal'>

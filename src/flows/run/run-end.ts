import { diagnosis } from '../../core/diagnosis/diagnosis.ts'
import { taskSetting } from '../../core/diagnosis/task-setting.ts'
import { Failure } from '../../core/problem/failure.ts'
import type { Outcome } from '../../core/release/outcome.ts'
import type { TaskView } from '../../core/rollout/task-view.ts'
import type { Judgement } from '../../core/run/judgement.ts'
import { between, type Instant } from '../../core/time/instant.ts'
import type { RunLogs } from './run-logs.ts'
import type { RunEnd, TaskRun } from './task-run.ts'

/** A run that is over, from when to when it went, and what was read of it. */
export type Ended = {
  readonly run: TaskRun
  readonly began: Instant
  readonly now: Instant
  readonly logs?: RunLogs
}

/** The end of a task that was judged. Only the containers that count are evidence: a helper that was killed is no cause. */
export const finishedRun = (ended: Ended, task: TaskView, judged: Judgement): RunEnd => {
  const { run, logs } = ended
  const outcome: Outcome = judged.ok ? { is: 'succeeded' } : { is: 'failed', cause: 'task' }
  const counted = task.containers.filter(({ name }) => run.counting.includes(name))
  const culprit = counted.find(({ exitCode }) => exitCode !== 0) ?? counted[0]
  const log = culprit === undefined ? undefined : logs?.tail(culprit.name)
  const { exitCode } = judged
  return {
    outcome,
    task: task.arn,
    ...(exitCode === undefined ? {} : { exitCode }),
    diagnosis: diagnosis({
      ...factsOf(ended, outcome),
      ...{ stopped: [{ ...task, containers: counted }], unread: logs?.unread() ?? [] },
      setting: taskSetting(run.definition),
      ...(judged.ok ? {} : { reason: judged.reason }),
      ...(log === undefined ? {} : { log })
    })
  }
}

/** The end of a run that was not judged. */
export const unfinishedRun = (ended: Ended, outcome: Outcome, reason?: string): RunEnd => ({
  outcome,
  diagnosis: diagnosis({
    ...factsOf(ended, outcome),
    stopped: [],
    ...(reason === undefined ? {} : { reason })
  })
})

/** The end of a run of which something could not be found out. */
export const erroredRun = (ended: Ended, error: unknown): RunEnd => {
  const sent = error instanceof Failure ? error.sent : 'unknown'
  return unfinishedRun(ended, { is: 'errored', sent }, error instanceof Error ? error.message : String(error))
}

const factsOf = ({ run, began, now }: Ended, outcome: Outcome) => ({
  ...{ service: run.label, outcome, to: run.revision, since: began, took: between(began, now) }
})

import { unreadable } from '../../core/diagnosis/log-stream.ts'
import { Failure } from '../../core/problem/failure.ts'
import { cadence } from '../../core/rollout/cadence.ts'
import type { ContainerView, TaskView } from '../../core/rollout/task-view.ts'
import { cutBy, endedFirst, isOver, type Judgement, judgement } from '../../core/run/judgement.ts'
import { durationText } from '../../core/time/duration.ts'
import { between, type Duration, type Instant, later } from '../../core/time/instant.ts'
import { pause, within } from '../wait/within.ts'
import { type Ended, finishedRun, unfinishedRun } from './run-end.ts'
import { type RunLogs, runLogs } from './run-logs.ts'
import type { RunEnd, RunNeeds, TaskRun } from './task-run.ts'

/** How long ECS may give no answer, or not know the task, before we say that we cannot find out. */
const silenceAllowed: Duration = 120_000
/** CloudWatch shows a line a moment after it was written: so long after the end, and as often while more comes. */
const settling: Duration = 3000
const settlings = 4
/** How long a look at the lines may hold up the watch. */
const lines: Duration = 2000
/** How long an answer may take at least, however near the deadline. */
const lastLook: Duration = 10_000
const minute: Duration = 60_000

type Following = {
  readonly run: TaskRun
  readonly ports: RunNeeds
  readonly logs: RunLogs
  readonly began: Instant
  /** What ended first, where that was not what counts. */
  first?: ContainerView | undefined
}
type Spoken = { readonly status: string; readonly at: Instant }

/** Follows a task that was started to its end, and prints its lines and each change of its state. */
export const follow = async (run: TaskRun, task: TaskView, ports: RunNeeds): Promise<RunEnd> => {
  const began = ports.clock.now()
  const logs = runLogs({ ...run, task: task.id, cloud: run.site.cloud }, ports)
  const following: Following = { run, ports, logs, began }
  const unread = run.counting.flatMap(container => unreadable(run.definition, container) ?? [])
  for (const why of unread) ports.journal.info(`${run.label}: ${why}`)
  const deadline = later(began, run.timeout)
  let [seen, answered, spoken] = [task, began, { status: '', at: began } as Spoken]
  for (;;) {
    spoken = said(following, seen, spoken)
    following.first ??= endedFirst(run.definition, seen, run.counting)
    await logs.read(lines)
    const now = ports.clock.now()
    if (isOver(seen, run.counting)) return finish(following, seen)
    if (run.until?.(seen, now) === true) return held(following, seen)
    if (ports.signal.aborted) return cut(following, seen, { is: 'cancelled' })
    if (now >= deadline) return cut(following, seen, { is: 'timed-out' })
    await pause(ports, cadence(between(began, now), between(now, deadline)))
    const left = Math.max(lastLook, between(ports.clock.now(), deadline))
    const poll = await within(Math.min(left, silenceAllowed), look(following, seen), ports)
    if (poll === undefined) continue
    if (!(poll instanceof Failure)) [seen, answered] = [poll, ports.clock.now()]
    else if (poll.kind !== 'temporary' || between(answered, ports.clock.now()) >= silenceAllowed) throw poll
  }
}

/** A task that ECS does not show yet is none that is gone: reads may lag behind the write. */
const look = async ({ run, ports }: Following, before: TaskView): Promise<TaskView | Failure> => {
  try {
    const view = await run.site.cloud.tasks.describe(run.site.cluster, before.arn)
    if (view !== undefined) return view
    const facts = { kind: 'temporary', action: 'ecs:DescribeTasks', code: 'MISSING', sent: 'yes' } as const
    return new Failure(`ECS does not know the task ${before.id} of "${run.label}".`, facts)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    if (error.kind === 'temporary') ports.journal.warn(`${error.message} Looking again.`)
    const { kind, action, code } = error
    return new Failure(error.message, { kind, action, code, sent: 'yes' }, { cause: error })
  }
}

const said = ({ run, ports, began }: Following, { status, id }: TaskView, before: Spoken): Spoken => {
  const now = ports.clock.now()
  const same = status === before.status
  if (same && between(before.at, now) < minute) return before
  ports.journal.info(`${run.label}: task ${id} is ${status}${same ? ` for ${durationText(between(began, now))}` : ''}`)
  return { status, at: now }
}

const finish = async (following: Following, seen: TaskView): Promise<RunEnd> => {
  const { run, logs, ports } = following
  for (let nth = 0; nth < settlings; nth += 1) {
    await pause(ports, settling)
    if ((await logs.read(lines)) === false) break
  }
  if (seen.status === 'RUNNING') await stop(following, seen, `${run.counting.join(', ')} has ended`)
  const judged =
    run.until === undefined ? cutBy(judgement(seen, run.counting), following.first) : fallen(seen, following)
  return finishedRun(ended(following), seen, judged)
}

/** What had to hold and ended instead did not hold, whatever its exit code. */
const fallen = (seen: TaskView, { run }: Following): Judgement => {
  const judged = judgement(seen, run.counting)
  const reason = judged.ok ? 'It ended by itself with exit code 0 before it had held.' : judged.reason
  return { ok: false, reason, ...(judged.exitCode === undefined ? {} : { exitCode: judged.exitCode }) }
}

const held = async (following: Following, seen: TaskView): Promise<RunEnd> => {
  await stop(following, seen, 'it has held')
  return finishedRun(ended(following), seen, { ok: true, exitCode: 0 })
}

const cut = async (
  following: Following,
  seen: TaskView,
  outcome: { readonly is: 'cancelled' | 'timed-out' }
): Promise<RunEnd> => {
  const { run } = following
  const why =
    outcome.is === 'cancelled' ? 'the run was cancelled' : `it did not end within ${durationText(run.timeout)}`
  const stopped = await stop(following, seen, why)
  const what = stopped ? 'and was asked to stop' : 'and could not be stopped: stop it by hand'
  const reason = `The task ${seen.id} was ${seen.status} when ${why}, ${what}.`
  return { ...unfinishedRun(ended(following), outcome, reason), task: seen.arn }
}

/** Asks ECS to stop the task; whether it could be asked. */
const stop = async ({ run, ports }: Following, { arn, id }: TaskView, why: string): Promise<boolean> => {
  try {
    await run.site.cloud.tasks.stop(run.site.cluster, arn, `Tagship: ${why}`)
    return true
  } catch (error) {
    ports.journal.warn(
      `${run.label}: the task ${id} could not be stopped: ${error instanceof Error ? error.message : String(error)}`
    )
    return false
  }
}

const ended = ({ run, began, logs, ports }: Following): Ended => ({ run, began, logs, now: ports.clock.now() })

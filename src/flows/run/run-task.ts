import { Failure } from '../../core/problem/failure.ts'
import { Problem } from '../../core/problem/problem.ts'
import type { TaskView } from '../../core/rollout/task-view.ts'
import { isOver, judgement } from '../../core/run/judgement.ts'
import { mayPass, type PlacementFailure, placementFindings, placementText } from '../../core/run/placement.ts'
import { runToken, startedBy } from '../../core/run/run-token.ts'
import { between, type Duration, type Instant, later } from '../../core/time/instant.ts'
import type { Started } from '../../ports/tasks.ts'
import { pause } from '../wait/within.ts'
import { type Ended, erroredRun, unfinishedRun } from './run-end.ts'
import { follow } from './run-follow.ts'
import type { RunEnd, RunNeeds, TaskRun } from './task-run.ts'

/** How often a run that ended badly before may be repeated under one key. */
const attempts = 20
/** A task that we started cannot have stopped so soon: one that has was started by an earlier run under the same key. */
const tooSoon: Duration = 10_000
/** How long a place is looked for where the reason may pass, and how often. */
const roomAllowed: Duration = 120_000
const roomPace: Duration = 10_000

/**
 * Runs one task: shows its lines as they come, waits for its end, judges it by the containers that count, and stops it when
 * the run is cancelled or its time is over. A run under the same key that goes on is joined, one that ended well is not
 * repeated, one that ended badly is; where ECS has forgotten how it ended, only what may run twice is. Where there is no place
 * that may come by itself, ECS is asked again. Never throws: what could not be found out is `errored`.
 */
export const runTask = async (run: TaskRun, ports: RunNeeds): Promise<RunEnd> => {
  const began = ports.clock.now()
  try {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      if (ports.signal.aborted) return unfinishedRun({ run, began, now: began }, { is: 'cancelled' })
      const end = await attempted({ run, ports, began }, attempt)
      if (end !== undefined) return end
    }
    throw new Problem({ what: `"${run.label}" ended badly ${attempts} times under the same run.` })
  } catch (error) {
    return errored({ run, ports, began }, error)
  }
}

type Running = { readonly run: TaskRun; readonly ports: RunNeeds; readonly began: Instant }

/** How one attempt ended; `undefined` where another one is due. */
const attempted = async (running: Running, attempt: number): Promise<RunEnd | undefined> => {
  const { run, ports, began } = running
  const { task, failures, sent } = await placed(running, attempt)
  if (task !== undefined) return followed(running, task, sent)
  if (ports.signal.aborted) return undefined
  if (failures.length > 0) return unplaced({ run, began, now: sent }, failures)
  if (run.once === true) return forgotten({ run, began, now: sent })
  ports.journal.info(`${run.label}: ECS has forgotten how the task of an earlier attempt ended; running it anew.`)
  return undefined
}

/** Asks ECS under the same token, so that no second task runs, until there is a place or none is to come. */
const placed = async (
  { run, ports, began }: Running,
  attempt: number
): Promise<Started & { readonly sent: Instant }> => {
  const last = later(began, Math.min(roomAllowed, run.timeout))
  for (;;) {
    const sent = ports.clock.now()
    const started = await start(run, attempt)
    const { task, failures } = started
    const waits = task === undefined && failures.length > 0 && mayPass(failures) && sent < last
    if (!waits || ports.signal.aborted) return { ...started, sent }
    ports.journal.info(`${run.label}: there is no place yet (${placesText(failures)}); trying again.`)
    await pause(ports, roomPace)
  }
}

const followed = async (running: Running, task: TaskView, sent: Instant): Promise<RunEnd | undefined> => {
  const { run, ports } = running
  const first = await glance(run, task.arn)
  const soon = between(sent, ports.clock.now()) < tooSoon
  const before = first !== undefined && soon && isOver(first, run.counting) ? first : undefined
  if (before !== undefined && !judgement(before, run.counting).ok) {
    ports.journal.info(`${run.label}: the task ${task.id} of an earlier attempt ended badly; running it anew.`)
    return undefined
  }
  if (before !== undefined)
    ports.journal.info(`${run.label}: it ran already in this run, as task ${task.id}; not run twice.`)
  else ports.journal.info(`${run.label}: ${run.revision} runs as task ${task.id}.`)
  try {
    return await follow(run, first ?? task, ports)
  } catch (error) {
    return { ...errored(running, error), task: task.arn }
  }
}

const errored = ({ run, ports, began }: Running, error: unknown): RunEnd => {
  const end = erroredRun({ run, began, now: ports.clock.now() }, error)
  ports.journal.warn(`${run.label}: ${end.diagnosis.reason}`)
  return end
}

/** ECS knows the token for a day, and a stopped task for an hour or so. */
const forgotten = (ended: Ended): RunEnd =>
  unfinishedRun(
    ended,
    { is: 'errored', sent: 'no' },
    'It was run before under this workflow run, and ECS has forgotten how that ended. Look into its logs, and set "again" to "true" to run it anew.'
  )

const placesText = (failures: readonly PlacementFailure[]): string =>
  [...new Set(failures.map(placementText))].join('; ').replace(/\.$/, '')

const unplaced = (ended: Ended, failures: readonly PlacementFailure[]): RunEnd => {
  const reason = `No place was found for the task: ${placesText(failures)}.`
  const end = unfinishedRun(ended, { is: 'failed', cause: 'task' }, reason)
  return { ...end, diagnosis: { ...end.diagnosis, findings: placementFindings(failures) } }
}

/** The first look at a task; one that fails says nothing yet, for following it looks again. */
const glance = async ({ site }: TaskRun, arn: string): Promise<TaskView | undefined> => {
  try {
    return await site.cloud.tasks.describe(site.cluster, arn)
  } catch (error) {
    if (error instanceof Failure) return undefined
    throw error
  }
}

const start = ({ site, revision, launch, overrides, key, label }: TaskRun, attempt: number) => {
  const request = {
    ...{ cluster: site.cluster, taskDefinition: revision, launch },
    ...(overrides === undefined ? {} : { overrides })
  }
  const token = runToken([key, request], attempt)
  return site.cloud.tasks.run({ ...request, token, startedBy: startedBy(label) })
}

import { type Diagnosis, diagnosis, type LogTail } from '../../core/diagnosis/diagnosis.ts'
import { logStream } from '../../core/diagnosis/log-stream.ts'
import { shortLines } from '../../core/diagnosis/redacted.ts'
import { culprit, stops, tellingStop } from '../../core/diagnosis/stops.ts'
import { taskSetting } from '../../core/diagnosis/task-setting.ts'
import { Failure } from '../../core/problem/failure.ts'
import { Problem } from '../../core/problem/problem.ts'
import type { FamilyRevision } from '../../core/release/named.ts'
import type { OutcomeName } from '../../core/release/outcome.ts'
import { isGoingBack } from '../../core/rollout/in-flight.ts'
import type { TaskView } from '../../core/rollout/task-view.ts'
import type { Definition } from '../../core/task/definition.ts'
import { between } from '../../core/time/instant.ts'
import type { TargetView } from '../../core/verify/target-view.ts'
import type { Ports } from '../../ports/ports.ts'
import type { Site } from '../../targets/site.ts'
import { ourStopped, ourWaiting } from './our-stopped.ts'
import type { Ended } from './watching.ts'

/** Outcomes after which tasks and logs are worth reading. */
const telling: readonly OutcomeName[] = ['failed', 'rolled-back', 'timed-out', 'unverified']

/** Outcomes at which tasks may stand still and be no failure to ECS. */
const lingering: readonly OutcomeName[] = ['timed-out', 'unverified']

/** How many of a container's last lines are shown. */
const lines = 20

/** Why a rollout ended as it did: reads stopped tasks and the last log lines where it ended badly. Never throws: what could not be read is said. */
export const diagnose = async (
  site: Site,
  ended: Ended & { readonly from?: FamilyRevision },
  { clock }: Pick<Ports, 'clock'>
): Promise<Diagnosis> => {
  const { watch, outcome, seen } = ended
  const rollout = seen?.basis === 'rollout' ? seen.rollout : undefined
  const unread: string[] = []
  const worth = telling.includes(outcome.is)
  const stopped = worth ? await attempt(() => ourStopped(site, watch), unread) : []
  const waiting = lingering.includes(outcome.is) ? await attempt(() => ourWaiting(site, watch), unread) : undefined
  const targets = worth
    ? await attempt(() => targetsOf(site, (seen?.service?.targetGroups ?? []).flat()), unread)
    : undefined
  const view = worth ? await attempt(() => site.cloud.definitions.describe(watch.revision), unread) : undefined
  const definition = view?.definition
  const log =
    definition === undefined ? undefined : await attempt(() => lastLines(site, definition, stopped ?? []), unread)
  return diagnosis({
    service: watch.order.label,
    outcome,
    to: watch.revision,
    since: watch.since,
    took: between(watch.since, rollout?.finishedAt ?? clock.now()),
    stopped: stopped ?? [],
    goingBack: goesBack(ended),
    unread: [...unread, ...unseen(ended)],
    ...(ended.from === undefined ? {} : { from: ended.from }),
    ...(ended.reason === undefined ? {} : { reason: ended.reason }),
    ...(rollout === undefined ? {} : { rollout }),
    ...(seen?.service === undefined ? {} : { view: seen.service }),
    ...(waiting === undefined ? {} : { waiting }),
    ...(targets === undefined ? {} : { targets }),
    ...(definition === undefined ? {} : { setting: taskSetting(definition) }),
    ...(log === undefined ? {} : { log })
  })
}

const goesBack = ({ outcome, seen, goingBack }: Ended): boolean =>
  goingBack === true || (outcome.is === 'rolled-back' && seen !== undefined && isGoingBack(seen))

/** Without service deployments some causes cannot be known: that is said where one is asked for. */
const unseen = ({ watch, outcome }: Ended): readonly string[] =>
  watch.basis === 'deployments' && telling.includes(outcome.is) ? [blind] : []

const blind =
  'Judged without service deployments: who stopped a rollout, a pause at a hook, shares of traffic and the count of the circuit breaker cannot be told. Allow ecs:ListServiceDeployments, ecs:DescribeServiceDeployments and ecs:DescribeServiceRevisions to the role.'

const targetsOf = async ({ cloud }: Site, groups: readonly string[]): Promise<readonly TargetView[]> =>
  (await Promise.all(groups.map(group => cloud.balancers.targets(group)))).flat()

const attempt = async <T>(read: () => Promise<T>, unread: string[]): Promise<T | undefined> => {
  try {
    return await read()
  } catch (error) {
    const told = error instanceof Failure || error instanceof Problem
    unread.push(told ? error.message : `Could not be read: ${String(error)}`)
    return undefined
  }
}

const lastLines = async (
  { cloud }: Site,
  definition: Definition,
  stopped: readonly TaskView[]
): Promise<LogTail | undefined> => {
  const stop = tellingStop(stops(stopped))
  const container = stop === undefined ? undefined : culprit(stop)
  if (stop === undefined || container === undefined || stop.lived === undefined) return undefined
  const stream = logStream(definition, container.name, stop.task)
  if (stream === undefined) return undefined
  const found = await cloud.tasks.logTail(stream, lines)
  return found === undefined || found.length === 0
    ? undefined
    : { container: container.name, stream: `${stream.group}/${stream.stream}`, lines: shortLines(found) }
}

import type { ContainerName, FamilyRevision } from '../release/named.ts'
import { isGreen, type Outcome } from '../release/outcome.ts'
import type { RolloutView } from '../rollout/rollout-view.ts'
import type { ServiceView } from '../rollout/service-view.ts'
import type { TaskView } from '../rollout/task-view.ts'
import type { Duration, Instant } from '../time/instant.ts'
import type { TargetView } from '../verify/target-view.ts'
import { grouped } from './grouped.ts'
import { type Evidence, type Finding, findings } from './known-cause.ts'
import { alike, culprit, type Stop, stops } from './stops.ts'
import type { TaskSetting } from './task-setting.ts'

/** The last lines of a container that failed; untrusted text. */
export type LogTail = { readonly container: ContainerName; readonly stream: string; readonly lines: readonly string[] }

/** One event, and how often the same was said since the rollout began. */
export type SeenEvent = { readonly at: Instant; readonly message: string; readonly times: number }

/** Everything that one rollout left behind for a person who asks why: lies in the unit's diagnosis file. */
export type Diagnosis = {
  readonly service: string
  readonly outcome: Outcome
  /** It is of one task that was run by itself, and of no rollout. */
  readonly lone?: true
  readonly from?: FamilyRevision
  readonly to?: FamilyRevision
  readonly took: Duration
  /** ECS's own words on the rollout, or ours on a call that failed. */
  readonly reason?: string
  readonly rollout?: string
  readonly status?: string
  readonly breaker?: { readonly failures: number; readonly threshold: number }
  readonly alarms: readonly string[]
  /** ECS was still rolling back when we looked last. */
  readonly goingBack?: true
  readonly findings: readonly Finding[]
  readonly stops: readonly Stop[]
  readonly events: readonly SeenEvent[]
  readonly log?: LogTail
  /** What the load balancer says of the targets that are not healthy. */
  readonly targets?: readonly TargetView[]
  /** What could not be read for this diagnosis, a sentence each. */
  readonly unread: readonly string[]
}

/** What a diagnosis is made from. */
export type Observations = {
  readonly service: string
  readonly outcome: Outcome
  readonly from?: FamilyRevision
  readonly to?: FamilyRevision
  /** When the rollout began, and when it ended or we looked last. */
  readonly since: Instant
  readonly took: Duration
  readonly reason?: string
  readonly rollout?: RolloutView
  readonly view?: ServiceView
  /** Stopped tasks of the revision that was asked for. */
  readonly stopped: readonly TaskView[]
  readonly log?: LogTail
  /** What the task definition adds to what ECS says. */
  readonly setting?: TaskSetting
  /** Targets of the service behind load balancers; the healthy ones are left out of the diagnosis. */
  readonly targets?: readonly TargetView[]
  readonly unread?: readonly string[]
  readonly goingBack?: boolean
}

/** States of a target that explain no failure; one that is not used explains one where its zone or group is why. */
const isQuiet = ({ state, reason }: TargetView): boolean =>
  ['healthy', 'draining'].includes(state) || (state === 'unused' && reason !== 'Target.NotInUse')

/** The diagnosis of one rollout; known causes are looked for only where it did not end well. */
export const diagnosis = (seen: Observations): Diagnosis => {
  const { rollout, service, outcome, took } = seen
  const ways = stops(seen.stopped)
  const events = newEvents(seen)
  const reason = seen.reason ?? words(seen)
  const alarms = rollout?.alarms?.triggered ?? []
  const said = alarms.length === 0 ? [] : [`alarms triggered: ${alarms.join(', ')}`]
  const targets = (seen.targets ?? []).filter(target => !isQuiet(target))
  const health = targets.map(target => `${target.reason ?? ''}: ${target.description ?? ''}`)
  const texts = [...said, ...events.map(({ message }) => message), ...(reason === undefined ? [] : [reason]), ...health]
  return {
    service,
    outcome,
    took,
    ...(seen.from === undefined ? {} : { from: seen.from }),
    ...(seen.to === undefined ? {} : { to: seen.to }),
    ...(reason === undefined ? {} : { reason }),
    ...(rollout === undefined ? {} : { rollout: rollout.arn, status: rollout.status }),
    ...(rollout?.breaker === undefined
      ? {}
      : { breaker: { failures: rollout.breaker.failures, threshold: rollout.breaker.threshold } }),
    alarms,
    ...(seen.goingBack === true ? { goingBack: true } : {}),
    findings: isGreen(outcome) ? [] : findings(evidence(ways, seen.log, texts), seen.setting),
    stops: ways,
    events,
    ...(seen.log === undefined ? {} : { log: seen.log }),
    ...(targets.length === 0 ? {} : { targets }),
    unread: seen.unread ?? []
  }
}

/** What a deployment says of itself while it goes on or is done is no reason. */
const words = ({ rollout, view, to }: Observations): string | undefined =>
  rollout?.reason ??
  rollout?.rollback?.reason ??
  view?.deployments.find(each => each.taskDefinition === to && each.rolloutState === 'FAILED')?.reason

const newEvents = ({ view, since }: Observations): readonly SeenEvent[] =>
  grouped(
    (view?.events ?? []).filter(({ at }) => at >= since),
    ({ message }) => alike(message)
  ).map(same => ({ at: same[0].at, message: same[0].message, times: same.length }))

const evidence = (ways: readonly Stop[], log: LogTail | undefined, texts: readonly string[]): readonly Evidence[] => [
  ...ways.map(stop => stopEvidence(stop, log)),
  ...texts.map(text => ({ text }))
]

const stopEvidence = (stop: Stop, log: LogTail | undefined): Evidence => {
  const ended = culprit(stop)
  return {
    text: [stop.reason, ...stop.containers.map(({ reason }) => reason)].filter(text => text !== undefined).join('\n'),
    ...(stop.stopCode === undefined ? {} : { stopCode: stop.stopCode }),
    ...(ended === undefined ? {} : { container: ended.name }),
    ...(ended?.exitCode === undefined ? {} : { exitCode: ended.exitCode }),
    ...(stop.lived === undefined ? {} : { lived: stop.lived }),
    ...(log === undefined || log.container !== ended?.name ? {} : { log: log.lines.join('\n') })
  }
}

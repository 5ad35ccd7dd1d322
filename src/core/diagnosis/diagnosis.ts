import type { FamilyRevision } from '../release/named.ts'
import { isGreen, type Outcome } from '../release/outcome.ts'
import type { RolloutView } from '../rollout/rollout-view.ts'
import type { ServiceView } from '../rollout/service-view.ts'
import type { TaskView } from '../rollout/task-view.ts'
import { type Duration, type Instant, later } from '../time/instant.ts'
import type { TargetView } from '../verify/target-view.ts'
import { evidence } from './evidence.ts'
import { grouped } from './grouped.ts'
import { type Finding, findings } from './known-cause.ts'
import type { LogTail } from './log-tail.ts'
import { alike, type Stop, stops } from './stops.ts'
import type { TaskSetting } from './task-setting.ts'
import { type Wait, waitEvidence, waits } from './waits.ts'

export type { LogTail } from './log-tail.ts'

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
  /** Tasks that were there and not stopped when we stopped looking. */
  readonly waits?: readonly Wait[]
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
  /** Tasks of the same revision that ECS had not stopped when we looked last. */
  readonly waiting?: readonly TaskView[]
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
  const waiting = waits(seen.waiting ?? [], later(seen.since, took))
  const events = newEvents(seen)
  const reason = seen.reason ?? words(seen)
  const alarms = rollout?.alarms?.triggered ?? []
  const targets = (seen.targets ?? []).filter(target => !isQuiet(target))
  const health = targets.map(target => `${target.reason ?? ''}: ${target.description ?? ''}`)
  const told = reason === undefined ? [] : [reason]
  const texts = [...fired(alarms), ...events.map(({ message }) => message), ...told, ...health]
  return {
    service,
    outcome,
    took,
    ...(seen.from === undefined ? {} : { from: seen.from }),
    ...(seen.to === undefined ? {} : { to: seen.to }),
    ...(reason === undefined ? {} : { reason }),
    ...(rollout === undefined ? {} : { rollout: rollout.arn, status: rollout.status }),
    ...breakerOf(rollout),
    alarms,
    ...(seen.goingBack === true ? { goingBack: true } : {}),
    findings: isGreen(outcome)
      ? []
      : findings([...evidence(ways, seen.log, texts), ...waiting.map(waitEvidence)], seen.setting),
    stops: ways,
    events,
    ...(seen.log === undefined ? {} : { log: seen.log }),
    ...(waiting.length === 0 ? {} : { waits: waiting }),
    ...(targets.length === 0 ? {} : { targets }),
    unread: seen.unread ?? []
  }
}

const breakerOf = (rollout: RolloutView | undefined): Pick<Diagnosis, 'breaker'> => {
  if (rollout?.breaker === undefined) return {}
  const { failures, threshold } = rollout.breaker
  return { breaker: { failures, threshold } }
}

const fired = (alarms: readonly string[]): readonly string[] =>
  alarms.length === 0 ? [] : [`alarms triggered: ${alarms.join(', ')}`]

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

import { parseDuration } from '../../core/time/duration.ts'
import type { Duration } from '../../core/time/instant.ts'
import type { CallRecord } from '../../sandbox/kernel/call.ts'
import { layImage } from '../lay-image.ts'
import { type Crew, type CrewOptions, openCrew } from './crew.ts'
import { definition, driven, express, freshName, layBase, service } from './ground.ts'
import { happen, type Scenery } from './happen.ts'
import { askEcs, home } from './place.ts'
import { type Played, played } from './played.ts'
import type { Later, Members, Setting, Timeline } from './timeline.ts'

/** A timeline up to the moment when deploy begins. */
export type Staged = {
  readonly crew: Crew
  /** Runs deploy while the rest of the timeline happens. */
  readonly run: () => Promise<Played>
  /** Runs the same again when nothing happens any more. */
  readonly again: () => Promise<Played>
  /** How much of what happens meanwhile has happened. */
  readonly met: () => number
}

/**
 * How it is played. What happens after the order took effect is part of the rollout's history: `ordered` says when, from
 * the beginning, that was where nothing came between; where something does, the rest of the history moves with the order.
 */
export type StagedOptions = Omit<CrewOptions, 'heard'> & { readonly ordered?: Duration }

/** How long the first rollout may take. */
const settling = 900_000

/** Lays the ground and lets happen what happened before. Close the crew at the end. */
export const staged = async (
  timeline: Timeline,
  { ordered = Number.POSITIVE_INFINITY, ...options }: StagedOptions = {}
): Promise<Staged> => {
  let order = (): void => {}
  const { signIn, fast } = timeline
  const as = { ...(signIn === undefined ? {} : { signIn }), ...(fast === undefined ? {} : { fast }) }
  const crew = await openCrew({ ...options, ...as, heard: call => (isOrder(call) ? order() : undefined) })
  const { sandbox, clock } = crew
  const { setting = {}, before = [], meanwhile = [], inputs = {} } = timeline
  const images = layBase(sandbox)
  const cancelled = new AbortController()
  const release = (name: string): Members => definition(sandbox, name, setting)
  const fresh = freshName(sandbox, setting, images)
  askEcs(sandbox, 'RegisterTaskDefinition', release(`@${images.placeholder}`))
  if (setting.first) sandbox.control.tasks([{ match: {}, start: 'crash' }])
  await openService(crew, setting)
  const scenery: Scenery = {
    ...{ sandbox, clock, setting, cancel: () => cancelled.abort() },
    moveTag: () => void layImage(sandbox, { ...home, repository: 'api', content: 'moved', tags: ['stable'] }),
    deploy: async (which, given = {}) => {
      await crew.deploy(release(which === 'same' ? fresh : `@${images.other}`), given, cancelled.signal)
    }
  }
  for (const each of before) await happen(scenery, each)
  if (timeline.hooks !== undefined) sandbox.control.arrange('hooks', timeline.hooks)
  if (timeline.tasks !== undefined) sandbox.control.tasks([{ match: { image: `*${fresh}` }, ...timeline.tasks }])
  const again = () => played(crew, () => crew.deploy(release(fresh), inputs, cancelled.signal))
  let met = 0
  const later = (what: Later, by: Duration): void =>
    void clock.sleep(by).then(
      () => {
        met += 1
        return happen(scenery, what)
      },
      () => {}
    )
  const run = (): Promise<Played> => {
    const due = meanwhile.map(each => ({ each, by: parseDuration(each.at) ?? 0 }))
    for (const { each, by } of due) if (by <= ordered) later(each, by)
    order = () => {
      order = () => {}
      for (const { each, by } of due) if (by > ordered) later(each, by - ordered)
    }
    return again()
  }
  return { crew, run, again, met: () => met }
}

/** The first order that ECS takes, whoever hears its answer. */
export const isOrder = ({ operation, status }: CallRecord): boolean =>
  ['UpdateService', 'ContinueServiceDeployment', 'StopServiceDeployment'].includes(operation) && status === 200

/** A service that shifts traffic or waits at hooks comes to do so after its first rollout, which would take long else. */
const openService = async ({ sandbox, clock }: Crew, { deployment, ...rest }: Setting): Promise<void> => {
  const shifts = deployment?.strategy !== undefined || deployment?.lifecycleHooks !== undefined
  const members = service(shifts || deployment === undefined ? rest : { ...rest, deployment })
  if (rest.driver === 'express') askEcs(sandbox, 'CreateExpressGatewayService', express)
  else askEcs(sandbox, 'CreateService', rest.driver === undefined ? members : driven(members, rest.driver))
  await clock.sleep(settling)
  const here = { cluster: home.cluster, service: home.service }
  if (shifts) askEcs(sandbox, 'UpdateService', { ...here, deploymentConfiguration: deployment })
}

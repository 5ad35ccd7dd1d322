import { parseDuration } from '../../core/time/duration.ts'
import { layImage } from '../lay-image.ts'
import { type Crew, type CrewOptions, openCrew } from './crew.ts'
import { definition, driven, express, freshName, layBase, service } from './ground.ts'
import { happen, type Scenery } from './happen.ts'
import { askEcs, home } from './place.ts'
import { type Played, played } from './played.ts'
import type { Members, Setting, Timeline } from './timeline.ts'

/** A timeline up to the moment when deploy begins. */
export type Staged = {
  readonly crew: Crew
  /** Runs deploy while the rest of the timeline happens. */
  readonly run: () => Promise<Played>
  /** Runs the same again when nothing happens any more. */
  readonly again: () => Promise<Played>
}

/** How long the first rollout may take. */
const settling = 900_000

/** Lays the ground and lets happen what happened before. Close the crew at the end. */
export const staged = async (timeline: Timeline, options: CrewOptions = {}): Promise<Staged> => {
  const { signIn } = timeline
  const crew = await openCrew(signIn === undefined ? options : { ...options, signIn })
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
  const run = (): Promise<Played> => {
    for (const each of meanwhile)
      void clock.sleep(parseDuration(each.at) ?? 0).then(
        () => happen(scenery, each),
        () => {}
      )
    return again()
  }
  return { crew, run, again }
}

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

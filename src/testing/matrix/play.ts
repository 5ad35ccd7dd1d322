import { readFile } from 'node:fs/promises'
import type { Outcome } from '../../core/release/outcome.ts'
import type { Diagnosis } from '../../core/rollout/diagnosis.ts'
import { parseDuration } from '../../core/time/duration.ts'
import type { Performance } from '../../runner/perform.ts'
import { layImage } from '../lay-image.ts'
import { type Crew, type CrewOptions, openCrew } from './crew.ts'
import { definition, freshName, layBase, service } from './ground.ts'
import { happen, type Scenery } from './happen.ts'
import { askEcs, home } from './place.ts'
import type { Members, Setting, Timeline } from './timeline.ts'

/** What a timeline came to. */
export type Played = {
  readonly outcome: Outcome | 'none'
  readonly code: number
  /** All that was told: lines, annotations, the report as text and as Markdown. */
  readonly told: string
  readonly done: Performance
  readonly diagnosis: Diagnosis | undefined
  /** Calls of ours that took effect. */
  readonly registrations: number
  readonly updates: number
  /** All calls of ours. */
  readonly calls: number
}

/** How long the first rollout may take. */
const settling = 900_000

/** Plays a timeline: lays the ground, lets happen what happened before, deploys while the rest happens. */
export const play = async (timeline: Timeline, options: CrewOptions = {}): Promise<Played> => {
  const crew = await openCrew(options)
  const { sandbox, clock } = crew
  const { setting = {}, before = [], meanwhile = [], inputs = {} } = timeline
  try {
    const images = layBase(sandbox)
    const cancelled = new AbortController()
    const release = (name: string): Members => definition(sandbox, name, setting)
    const fresh = freshName(sandbox, setting, images)
    askEcs(sandbox, 'RegisterTaskDefinition', release(`@${images.placeholder}`))
    if (setting.first) sandbox.control.tasks([{ match: {}, start: 'crash' }])
    await openService(crew, setting)
    const scenery: Scenery = {
      ...{ sandbox, setting, cancel: () => cancelled.abort() },
      moveTag: () => void layImage(sandbox, { ...home, repository: 'api', content: 'moved', tags: ['stable'] }),
      deploy: async which => {
        await crew.deploy(release(which === 'same' ? fresh : `@${images.other}`), {}, cancelled.signal)
      }
    }
    for (const each of before) await happen(scenery, each)
    if (timeline.hooks !== undefined) sandbox.control.arrange('hooks', timeline.hooks)
    if (timeline.tasks !== undefined) sandbox.control.tasks([{ match: { image: `*${fresh}` }, ...timeline.tasks }])
    const first = sandbox.world.calls.length
    for (const each of meanwhile)
      void clock.sleep(parseDuration(each.at) ?? 0).then(
        () => happen(scenery, each),
        () => {}
      )
    const done = await crew.deploy(release(fresh), inputs, cancelled.signal)
    const calls = sandbox.world.calls.slice(first)
    const took = (operation: string): number =>
      calls.filter(call => call.operation === operation && call.status === 200).length
    const diagnosis = await diagnosisOf(done)
    return {
      ...{ done, diagnosis, code: done.code, outcome: diagnosis?.outcome ?? 'none', calls: calls.length },
      told: [
        ...done.lines,
        ...done.annotations.map(({ title, message }) => `${title} ${message}`),
        done.summary,
        done.failure ?? ''
      ].join('\n'),
      registrations: took('RegisterTaskDefinition'),
      updates: took('UpdateService')
    }
  } finally {
    await crew.close()
  }
}

/** A service that shifts traffic comes to do so after its first rollout, which would take long else. */
const openService = async ({ sandbox, clock }: Crew, { deployment, ...rest }: Setting): Promise<void> => {
  const shifts = deployment?.strategy !== undefined
  askEcs(sandbox, 'CreateService', service(shifts || deployment === undefined ? rest : { ...rest, deployment }))
  await clock.sleep(settling)
  const here = { cluster: home.cluster, service: home.service }
  if (shifts) askEcs(sandbox, 'UpdateService', { ...here, deploymentConfiguration: deployment })
}

const diagnosisOf = async ({ outputs }: Performance): Promise<Diagnosis | undefined> => {
  const path = outputs.diagnosis
  if (path === undefined || path === '') return undefined
  return JSON.parse(await readFile(path, 'utf8')) as Diagnosis
}

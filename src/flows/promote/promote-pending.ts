import { Failure } from '../../core/problem/failure.ts'
import { Problem } from '../../core/problem/problem.ts'
import type { Stage } from '../../core/release/named.ts'
import { isGreen, worst } from '../../core/release/outcome.ts'
import { openUnits, type Release } from '../../core/release/release.ts'
import type { Report, Section } from '../../core/report/report.ts'
import { type Queued, queueOf } from '../../core/tags/queue.ts'
import type { Ports } from '../../ports/ports.ts'
import { planRelease } from '../plan/plan.ts'
import { headCommit } from '../release/head-commit.ts'
import { loadConfig } from '../release/load-config.ts'
import { promote } from './promote.ts'
import { type PromoteAnswer, type PromoteAsked, promoteOptions, promotionReport, whereOf } from './promote-asked.ts'
import { type Looked, queueRows } from './queue-rows.ts'

type Tried = Looked & { readonly report?: Report }

/**
 * Tries again what waits: for each stage the newest release tag of each service, if a gate let it wait and nothing was begun.
 * Without a store: the tags are the queue, and what was done, refused or tried is read where it always is. A stage is one job's
 * work; only to explain, all are looked at. What cannot be found out is red, and keeps no other tag from being tried.
 */
export const promotePending = async (asked: PromoteAsked, ports: Ports): Promise<PromoteAnswer> => {
  const commit = await headCommit(ports)
  const config = await loadConfig(ports, { ...whereOf(asked), at: commit.sha })
  if (asked.stage === undefined && !asked.explain) throw noStage()
  const stages = asked.stage === undefined ? config.policy.ladder.flat() : [asked.stage]
  const tags = await ports.git.tags()
  const tried: Tried[] = []
  for (const stage of stages)
    for (const queued of queueOf(tags, config, stage)) tried.push(await tryAgain(asked, { stage, queued }, ports))
  const [first, ...others] = tried.flatMap(({ failure }) => failure ?? [])
  if (first !== undefined && others.length + 1 === tried.length && !asked.explain) throw first
  return answerOf(asked, tried)
}

const noStage = (): Problem =>
  new Problem({
    what: 'What waits is promoted stage by stage, and nothing says for which stage this job is.',
    remedy: 'Set the input "stage", or "explain" to see what waits anywhere.'
  })

type At = { readonly stage: Stage; readonly queued: Queued }

/** A tag that cannot be read any more is said and left: it must not keep the others from being tried. */
const tryAgain = async (asked: PromoteAsked, at: At, ports: Ports): Promise<Tried> => {
  const { stage, queued } = at
  try {
    const [planned] = (await planRelease({ ...whereOf(asked), stage, tag: queued.tag })(ports)).releases
    if (planned === undefined) return { ...at, unreadable: 'it ships nothing' }
    const config = await loadConfig(ports, { ...whereOf(asked), at: planned.commit.sha })
    const options = { ...promoteOptions(asked, false), partial: true, pending: true }
    const done = await promote(config, options)(ownPart(planned, queued), ports)
    return { ...at, done, report: await promotionReport(asked, done, ports) }
  } catch (error) {
    if (error instanceof Failure) {
      ports.journal.warn(`"${stage}" cannot be judged from here: ${error.message}`)
      return { ...at, failure: error }
    }
    if (!(error instanceof Problem)) throw error
    ports.journal.warn(`The tag "${queued.tag}" could not be judged for "${stage}": ${error.message}`)
    return { ...at, unreadable: error.message }
  }
}

/** The services for which no newer tag asks; the others of this request still come before them. */
const ownPart = (planned: Release, { services }: Queued): Release => {
  const units = planned.units.filter(({ service }) => services.includes(service))
  const former = planned.units.flatMap(({ service }) => (services.includes(service) ? [] : service))
  return { ...planned, units, ...(former.length === 0 ? {} : { former }) }
}

const answerOf = (asked: PromoteAsked, tried: readonly Tried[]): PromoteAnswer => {
  const going = tried.filter(({ done }) => done !== undefined && done.release.units.length > 0)
  const releases = going.flatMap(({ done }) => done?.release ?? [])
  const outcomes = releases.flatMap(({ units }) => units.flatMap(unit => unit.outcome ?? []))
  const outcome = worst(outcomes)
  const [only, ...others] = releases
  const unread = tried.filter(({ failure }) => failure !== undefined)
  const ready = tried
    .filter(({ done, failure }) => failure !== undefined || (done !== undefined && openUnits(done.release).length > 0))
    .map(({ stage }) => stage)
  return {
    report: joined(tried, going),
    ending: outcomes.every(isGreen) && (asked.explain || unread.length === 0) ? 'green' : 'red',
    ...(only === undefined || others.length > 0 ? {} : { release: only }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(asked.stage === undefined ? {} : { stage: asked.stage }),
    ...(asked.explain ? { ready: [...new Set(ready)] } : {})
  }
}

const joined = (tried: readonly Tried[], going: readonly Tried[]): Report => {
  const sections = going.flatMap(({ queued: { tag }, report }): readonly Section[] =>
    report === undefined ? [] : [{ kind: 'heading', text: `${tag}: ${report.title}` }, ...report.sections]
  )
  const rows = tried.flatMap(queueRows)
  const title = going.length === 0 ? 'Nothing waits' : `Tags that were tried again: ${going.length}`
  const table: Section = { kind: 'table', head: ['stage', 'tag', 'service', 'what came of it', 'passed over'], rows }
  const looked: readonly Section[] =
    rows.length === 0 ? [{ kind: 'text', text: 'No release tag asks for anything.' }] : [table]
  return {
    title,
    sections: [...looked, ...sections],
    annotations: going.flatMap(({ report }) => report?.annotations ?? [])
  }
}

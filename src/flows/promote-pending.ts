import { Failure } from '../core/problem/failure.ts'
import { Problem } from '../core/problem/problem.ts'
import type { Stage } from '../core/release/named.ts'
import { isGreen, worst } from '../core/release/outcome.ts'
import { openUnits, type Release } from '../core/release/release.ts'
import type { Report, Section } from '../core/report/report.ts'
import { type Queued, queueOf } from '../core/tags/queue.ts'
import type { Ports } from '../ports/ports.ts'
import { headCommit } from './head-commit.ts'
import { loadConfig } from './load-config.ts'
import { planRelease } from './plan.ts'
import { promote } from './promote.ts'
import { type PromoteAnswer, type PromoteAsked, promoteOptions, promotionReport, whereOf } from './promote-asked.ts'

type Tried = { readonly tag: string; readonly release: Release; readonly report: Report }

/**
 * Tries again what waits: for each stage the newest release tag of each service, if a gate let it wait and nothing was begun.
 * Without a store: the tags are the queue, and what was done, refused or tried is read where it always is. A stage is one job's
 * work; only to explain, all are looked at.
 */
export const promotePending = async (asked: PromoteAsked, ports: Ports): Promise<PromoteAnswer> => {
  if (asked.tag !== undefined) throw twoWays()
  const commit = await headCommit(ports)
  const config = await loadConfig(ports, { ...whereOf(asked), at: commit.sha })
  if (asked.stage === undefined && !asked.explain) throw noStage()
  const stages = asked.stage === undefined ? config.policy.ladder.flat() : [asked.stage]
  const tags = await ports.git.tags()
  const tried: Tried[] = []
  const unread: Stage[] = []
  for (const stage of stages) {
    try {
      for (const queued of queueOf(tags, config, stage))
        tried.push(...(await tryAgain(asked, { stage, queued }, ports)))
    } catch (error) {
      if (!(error instanceof Failure && asked.explain)) throw error
      ports.journal.warn(`"${stage}" cannot be judged from here, so its own job has to: ${error.message}`)
      unread.push(stage)
    }
  }
  return answerOf(asked, { tried, unread })
}

const twoWays = (): Problem =>
  new Problem({ what: 'The inputs "tag" and "pending" were both given.', remedy: 'Give one of them.' })

const noStage = (): Problem =>
  new Problem({
    what: 'What waits is promoted stage by stage, and nothing says for which stage this job is.',
    remedy: 'Set the input "stage", or "explain" to see what waits anywhere.'
  })

type At = { readonly stage: Stage; readonly queued: Queued }

/** A tag that cannot be read any more is said and left: it must not keep the others from being tried. */
const tryAgain = async (asked: PromoteAsked, { stage, queued }: At, ports: Ports): Promise<readonly Tried[]> => {
  const { tag, services } = queued
  try {
    const [planned] = (await planRelease({ ...whereOf(asked), stage, tag })(ports)).releases
    if (planned === undefined) return []
    const config = await loadConfig(ports, { ...whereOf(asked), at: planned.commit.sha })
    const units = planned.units.filter(({ service }) => services.includes(service))
    const options = { ...promoteOptions(asked, false), partial: true, pending: true }
    const done = await promote(config, options)({ ...planned, units }, ports)
    if (done.release.units.length === 0) return []
    return [{ tag, release: done.release, report: await promotionReport(asked, done, ports) }]
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    ports.journal.warn(`The tag "${tag}" could not be judged for "${stage}": ${error.message}`)
    return []
  }
}

type Found = { readonly tried: readonly Tried[]; readonly unread: readonly Stage[] }

const answerOf = (asked: PromoteAsked, { tried, unread }: Found): PromoteAnswer => {
  const outcomes = tried.flatMap(({ release }) => release.units.flatMap(unit => unit.outcome ?? []))
  const outcome = worst(outcomes)
  const [only, ...others] = tried
  const ready = tried.filter(({ release }) => openUnits(release).length > 0).map(({ release }) => release.stage)
  return {
    report: joined(tried),
    ending: outcomes.every(isGreen) ? 'green' : 'red',
    ...(only === undefined || others.length > 0 ? {} : { release: only.release }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(asked.stage === undefined ? {} : { stage: asked.stage }),
    ...(asked.explain ? { ready: [...new Set([...ready, ...unread])] } : {})
  }
}

const joined = (tried: readonly Tried[]): Report => {
  const sections = tried.flatMap(({ tag, report }): readonly Section[] => [
    { kind: 'heading', text: `${tag}: ${report.title}` },
    ...report.sections
  ])
  const title = tried.length === 0 ? 'Nothing waits' : `${tried.length} of the tags that wait`
  return { title, sections, annotations: tried.flatMap(({ report }) => report.annotations ?? []) }
}

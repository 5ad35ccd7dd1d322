import type { Override } from '../../core/gates/facts.ts'
import { gateSections } from '../../core/gates/gate-sections.ts'
import { Problem } from '../../core/problem/problem.ts'
import type { Stage } from '../../core/release/named.ts'
import { isGreen, type Outcome, worst } from '../../core/release/outcome.ts'
import { openUnits, type Release } from '../../core/release/release.ts'
import type { Report, Section } from '../../core/report/report.ts'
import { parseReleaseTag } from '../../core/tags/release-tag.ts'
import type { Duration } from '../../core/time/instant.ts'
import type { Ports } from '../../ports/ports.ts'
import type { BuilderChoice } from '../build/build-image.ts'
import { planRelease } from '../plan/plan.ts'
import { triggerOf } from '../plan/plan-request.ts'
import { loadConfig } from '../release/load-config.ts'
import { releaseReport } from '../release/release-report.ts'
import { type PromoteOptions, promote } from './promote.ts'
import type { Promotion } from './promotion.ts'
import { isOverridden } from './tell-gates.ts'

/** What the action was asked. */
export type PromoteAsked = {
  readonly tag: string | undefined
  /** Whether what waits is tried again, instead of one tag. */
  readonly pending: boolean
  readonly stage: Stage | undefined
  readonly config: string | undefined
  readonly policyRef: string | undefined
  readonly timeout: Duration | undefined
  readonly onFailure: PromoteOptions['onFailure']
  readonly builder: BuilderChoice | undefined
  readonly explain: boolean
  readonly partial: boolean
  readonly overrides: readonly Override[]
}

/** How it ended, as the action's outputs and summary say it. */
export type PromoteAnswer = {
  readonly release?: Release
  readonly stage?: Stage
  /** Stages in which something that waited may go on now. */
  readonly ready?: readonly Stage[]
  readonly outcome?: Outcome
  readonly ending: 'green' | 'red'
  readonly report: Report
}

/** Promotes what a release tag asks for into the one stage of this job. */
export const promoteAsked = async (asked: PromoteAsked, ports: Ports): Promise<PromoteAnswer> => {
  const tag = triggerOf(asked.tag === undefined ? {} : { tag: asked.tag }, ports.origin).tag
  if (tag === undefined) throw noTag()
  const planned = await releaseFor(asked, tag, ports)
  const config = await loadConfig(ports, { ...whereOf(asked), at: planned.commit.sha })
  const named = parseReleaseTag(tag, config).service !== undefined
  const done = await promote(config, promoteOptions(asked, named))(planned, ports)
  const { release } = done
  const outcomes = release.units.flatMap(unit => unit.outcome ?? [])
  const outcome = worst(outcomes)
  return {
    ...{ release, stage: release.stage },
    report: await promotionReport(asked, done, ports),
    ending: outcomes.every(isGreen) ? 'green' : 'red',
    ...(outcome === undefined ? {} : { outcome })
  }
}

/** What the inputs say of how a promotion is judged and rolled out. */
export const promoteOptions = (asked: PromoteAsked, named: boolean): PromoteOptions => {
  const { explain, partial, overrides, timeout, onFailure, builder } = asked
  return {
    ...{ named, explain, partial, overrides },
    ...(timeout === undefined ? {} : { timeout }),
    ...(onFailure === undefined ? {} : { onFailure }),
    ...(builder === undefined ? {} : { builder })
  }
}

/** What happened and what the gates said; or, where it was only to be explained, what would happen. */
export const promotionReport = async (asked: PromoteAsked, done: Promotion, ports: Ports): Promise<Report> =>
  asked.explain ? explained(done) : withGates(done, ports)

const noTag = (): Problem =>
  new Problem({
    what: 'Nothing says which release to promote: the event is no tag.',
    remedy: 'Run promote on a pushed release tag, or name one with the input "tag".'
  })

/** Where the inputs say that the config is. */
export const whereOf = ({ config, policyRef }: PromoteAsked) => ({
  ...(config === undefined ? {} : { config }),
  ...(policyRef === undefined ? {} : { policyRef })
})

/** The one release of this job: a tag that names several stages needs the job's own stage to pick one. */
const releaseFor = async (asked: PromoteAsked, tag: string, ports: Ports): Promise<Release> => {
  const stage = asked.stage === undefined ? {} : { stage: asked.stage }
  const { releases, notes } = await planRelease({ ...whereOf(asked), ...stage, tag })(ports)
  const [release, ...others] = releases
  if (release === undefined)
    throw new Problem({
      what: `The tag "${tag}" ships nothing. ${notes.join(' ')}`.trim(),
      remedy: 'Push a release tag.'
    })
  if (others.length === 0) return release
  throw new Problem({
    what: `The tag "${tag}" asks for ${releases.map(each => `"${each.stage}"`).join(' and ')}, and one job serves one stage.`,
    remedy: 'Set the input "stage": one job for each of them.'
  })
}

const gates = ({ facts, found }: Promotion, shown?: typeof isOverridden): readonly Section[] =>
  gateSections(
    [...facts].map(([service, each]) => ({ facts: each, found: found.get(service) ?? [] })),
    shown
  )

/** What would happen and why; nothing was written. */
const explained = (done: Promotion): Report => {
  const open = openUnits(done.release).length
  const title = `${done.release.stage}: ${open} of ${done.release.units.length} would go through the gates`
  return { title, sections: [{ kind: 'text', text: 'Nothing was written: this only explains.' }, ...gates(done)] }
}

/** A refusal or a wait is told as how its unit ended; the gates add what they looked at, and what was overridden. */
const withGates = async (done: Promotion, ports: Ports): Promise<Report> => {
  const report = await releaseReport(done.release, ports.files)
  const details: Section = { kind: 'details', title: 'Gates', sections: gates(done, isOverridden) }
  return { ...report, sections: [...report.sections, details] }
}

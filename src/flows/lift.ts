import type { Config } from '../core/config/config.ts'
import { clusterOf, imageOf, placeOf, serviceName, serviceOf } from '../core/config/resolve-unit.ts'
import { Problem } from '../core/problem/problem.ts'
import { tagKeys } from '../core/record/keys.ts'
import { imageStateRecord } from '../core/record/state-record.ts'
import { clearTags, vetoedAt } from '../core/record/veto.ts'
import type { Release, Unit } from '../core/release/release.ts'
import { pinnedImages } from '../core/rollout/pinned-images.ts'
import { type ServiceView, wantedRevision } from '../core/rollout/service-view.ts'
import type { RevisionView } from '../ports/definitions.ts'
import type { Cloud, Ports } from '../ports/ports.ts'
import { attempted } from './attempted.ts'
import { writeImageRecord } from './image-record.ts'
import { familyOf, familyRevisions } from './state-holders.ts'

/** What is lifted: the hold, the veto on the newest vetoed state (or on the revision that `to` names), or both. */
export type LiftOptions = { readonly resume: boolean; readonly clear: boolean; readonly to?: string }

/** Lifts holds and vetoes of the open units; nothing is rolled out. A unit that had neither is a `no-op`. */
export const lift =
  (config: Config, options: LiftOptions) =>
  async (release: Release, ports: Ports): Promise<Release> => {
    const { stage } = release
    const cloud = ports.at(placeOf(config, stage))
    const nameOf = ({ service }: Unit) => serviceName(config, service, stage)
    const views = await cloud.services.describe(clusterOf(config, stage), release.units.map(nameOf))
    const missing = release.units.filter(unit => !views.has(nameOf(unit)))
    if (missing.length > 0)
      throw new Problem(missing.map(unit => ({ what: `The service "${nameOf(unit)}" does not exist in "${stage}".` })))
    return attempted(ports, release, async unit => {
      const view = views.get(nameOf(unit))
      if (view === undefined) return unit
      const lifted = [
        options.resume && (await resume(cloud, unit, { view, ports })),
        options.clear && (await clear(config, { cloud, unit, view, options, stage }, ports))
      ]
      return { ...unit, outcome: { is: lifted.includes(true) ? 'succeeded' : 'no-op' } }
    })
  }

type Held = { readonly view: ServiceView; readonly ports: Ports }

const resume = async (cloud: Cloud, { service }: Unit, { view, ports }: Held): Promise<boolean> => {
  const hold = view.tags[tagKeys.hold]
  if (hold === undefined) return false
  await cloud.services.untag(view.arn, [tagKeys.hold])
  ports.journal.info(`${service}: the hold is lifted (${hold}).`)
  return true
}

type Vetoed = {
  readonly cloud: Cloud
  readonly unit: Unit
  readonly view: ServiceView
  readonly options: LiftOptions
  readonly stage: Release['stage']
}

const clear = async (config: Config, asked: Vetoed, ports: Ports): Promise<boolean> => {
  const { cloud, unit, view, options } = asked
  const now = wantedRevision(view)
  const revisions = now === undefined ? [] : await familyRevisions(cloud.definitions, familyOf(now))
  const vetoed = revisions
    .filter(({ tags, revision }) => vetoedAt([tags]) !== undefined && (options.to ?? revision) === revision)
    .sort((a, b) => ((vetoedAt([a.tags]) ?? '') < (vetoedAt([b.tags]) ?? '') ? 1 : -1))[0]
  if (vetoed === undefined) return false
  const at = ports.clock.now()
  await cloud.definitions.tag(vetoed.arn, clearTags(at))
  ports.journal.info(`${unit.service}: the veto on ${vetoed.revision} is lifted.`)
  await clearDigests(config, { ...asked, vetoed, at }, ports)
  return true
}

type Cleared = Vetoed & { readonly vetoed: RevisionView; readonly at: string }

const clearDigests = async (config: Config, { unit, vetoed, at, stage }: Cleared, ports: Ports): Promise<void> => {
  const registry = ports.at(config.policy.registry).images
  const { containers } = serviceOf(config, unit.service)
  for (const [container, digest] of pinnedImages(vetoed.definition)) {
    const name = containers[container]
    if (name === undefined) continue
    const { repository } = imageOf(config, name)
    const tags = (await registry.describe(repository, [digest])).get(digest)?.tags ?? []
    if (imageStateRecord(tags, { stage, service: unit.service }).vetoed === undefined) continue
    const stored = await registry.byDigest(repository, digest)
    const record = { kind: 'clear', stage, service: unit.service, at } as const
    if (stored !== undefined) await writeImageRecord(record, { registry, repository, stored }, ports)
  }
}

import { imageOf, serviceOf } from '../../core/config/resolve-unit.ts'
import { Failure } from '../../core/problem/failure.ts'
import { statePrint } from '../../core/record/image-record.ts'
import { tagKeys } from '../../core/record/keys.ts'
import { vetoedAt, vetoTags } from '../../core/record/veto.ts'
import { parsed } from '../../core/release/named.ts'
import type { Outcome } from '../../core/release/outcome.ts'
import type { Release, Unit } from '../../core/release/release.ts'
import { pinnedImages } from '../../core/rollout/pinned-images.ts'
import type { Instant } from '../../core/time/instant.ts'
import type { RevisionView } from '../../ports/definitions.ts'
import { writeImageRecord } from '../prove/image-record.ts'
import { amendDiagnosis } from '../release/diagnosis-file.ts'
import { heldNow } from './held-now.ts'
import { type Back, type Going, goal, leftRevision } from './way.ts'

/**
 * Vetoes what was left, however the way back ended: a person does not want it here again. The moment is the hold's, so that a
 * run after a kill writes the same. Digests are vetoed only where they differ from those that are gone back to; on the others
 * the state is.
 */
export const vetoLeft = async (back: Back, release: Release, going: readonly Going[]): Promise<Release> => {
  const units: Unit[] = []
  for (const unit of release.units) {
    const own = going.find(each => each.unit.service === unit.service)
    units.push(own === undefined || skipped(unit) ? unit : await vetoed(back, release, { unit, own }))
  }
  return { ...release, units }
}

/** Nothing was done to it, or no new work may begin. */
const skipped = ({ outcome }: Unit): boolean =>
  outcome?.is === 'refused' || outcome?.is === 'not-attempted' || outcome?.is === 'cancelled'

type Case = { readonly unit: Unit; readonly own: Going }

const vetoed = async (back: Back, release: Release, { unit, own }: Case): Promise<Unit> => {
  const name = leftRevision(own)
  const to = goal(own)?.revision
  const { ports, site } = back
  try {
    const left = name === undefined ? undefined : await site.cloud.definitions.describe(name)
    if (left === undefined || to === undefined) return unit
    const at = await heldNow(back, own)
    if (at === undefined) return unit
    if (vetoedAt([left.tags]) === undefined) {
      await site.cloud.definitions.tag(left.arn, vetoTags(at))
      ports.journal.info(`${unit.service}: ${left.revision} is vetoed in ${release.stage}.`)
    }
    await vetoImages(back, { unit, left, at, to: own.standing.revisions.get(to) }, release)
    return unit
  } catch (error) {
    const outcome: Outcome = { is: 'errored', sent: error instanceof Failure ? error.sent : 'unknown' }
    const reason = `The veto on ${name} could not be written, so a promotion could bring it back once the hold is lifted: ${error instanceof Error ? error.message : error}`
    ports.journal.warn(`${unit.service}: ${reason}`)
    await amendDiagnosis(release.stage, { service: unit.service, outcome, reason }, ports)
    return { ...unit, outcome }
  }
}

type Left = {
  readonly unit: Unit
  readonly left: RevisionView
  readonly to: RevisionView | undefined
  readonly at: Instant
}

/** On an image that stays, the veto is on the state: revisions are deregistered, and too many to be searched. */
const vetoImages = async ({ config, ports }: Back, { unit, left, to, at }: Left, { stage }: Release): Promise<void> => {
  const kept = [...(to === undefined ? [] : pinnedImages(to.definition).values())]
  const { containers } = serviceOf(config, unit.service)
  const hash = left.tags[tagKeys.hash]
  for (const [container, digest] of pinnedImages(left.definition)) {
    const name = containers[container]
    if (name === undefined || (kept.includes(digest) && hash === undefined)) continue
    const registry = ports.at(config.policy.registry).images
    const { repository } = imageOf(config, name)
    const stored = await registry.byDigest(repository, digest)
    const of = kept.includes(digest) && hash !== undefined ? { state: statePrint(parsed(hash)) } : {}
    const record = { kind: 'veto', stage, service: unit.service, at, ...of } as const
    if (stored !== undefined) await writeImageRecord(record, { registry, repository, stored }, ports)
  }
}

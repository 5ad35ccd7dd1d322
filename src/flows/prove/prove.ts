import type { Config } from '../../core/config/config.ts'
import { clusterOf, placeOf, serviceName } from '../../core/config/resolve-unit.ts'
import { Failure } from '../../core/problem/failure.ts'
import { tagKeys } from '../../core/record/keys.ts'
import { proofTags, provenAt } from '../../core/record/proof.ts'
import { unitTags } from '../../core/record/revision-tags.ts'
import type { FamilyRevision, Repository } from '../../core/release/named.ts'
import { isProof, type Outcome } from '../../core/release/outcome.ts'
import type { Release, Unit } from '../../core/release/release.ts'
import { wantedRevision } from '../../core/rollout/service-view.ts'
import type { Instant } from '../../core/time/instant.ts'
import type { RevisionView } from '../../ports/definitions.ts'
import type { Ports } from '../../ports/ports.ts'
import type { Site } from '../../targets/site.ts'
import { amendDiagnosis } from '../release/diagnosis-file.ts'
import { type ProofOnImages, writeImageProof } from './image-proof.ts'
import { rolloutEnd } from './rollout-end.ts'

/** Writes down that each unit that runs what was asked for is proven: as an index on its images, and on its revision last, so that a revision's proof says that all was written. What is there already is left; a failure is that unit's `errored`. */
export const prove =
  (config: Config) =>
  async (release: Release, ports: Ports): Promise<Release> => {
    const site: Site = { cloud: ports.at(placeOf(config, release.stage)), cluster: clusterOf(config, release.stage) }
    const units: Unit[] = []
    const fixed = new Set<Repository>()
    for (const unit of release.units) units.push(await proven({ config, site, release, fixed }, unit, ports))
    for (const repository of fixed) ports.journal.warn(unpinned(repository))
    return { ...release, units }
  }

const unpinned = (repository: Repository): string =>
  `The repository "${repository}" lets no tag move, so running digests are not pinned there. Exclude "pin-*" from its immutability (imageTagMutabilityExclusionFilters).`

type Around = {
  readonly config: Config
  readonly site: Site
  readonly release: Release
  readonly fixed: Set<Repository>
}

const proven = async (around: Around, unit: Unit, ports: Ports): Promise<Unit> => {
  const { outcome, task } = unit
  if (outcome === undefined || !isProof(outcome) || task?.revision === undefined) return unit
  if (ports.signal.aborted) return { ...unit, outcome: { is: 'cancelled' } }
  try {
    const proof = await proofOf(around, unit, { revision: task.revision, ports })
    if (proof === undefined) return unit
    const stands = () => stillWanted(around, unit, task.revision)
    for (const repository of await writeImageProof({ ...imageProof(around, unit, proof.at), stands }, ports))
      around.fixed.add(repository)
    if (proof.on !== undefined) await proveRevision(around, unit, { at: proof.at, on: proof.on, ports })
    return unit
  } catch (error) {
    const sent = error instanceof Failure ? error.sent : 'unknown'
    const ended: Outcome = { is: 'errored', sent }
    const said = error instanceof Error ? error.message : String(error)
    const reason = `It runs, but the proof could not be written, so the next stage will not take it: ${said}`
    ports.journal.warn(`${unit.service}: ${reason}`)
    await amendDiagnosis(around.release.stage, { service: unit.service, outcome: ended, reason }, ports)
    return { ...unit, outcome: ended }
  }
}

/** Whether the service works towards a revision: what another request has replaced meanwhile stays proven, but the pins are the other's. */
const stillWanted = async (
  { config, site, release }: Around,
  unit: Unit,
  revision: FamilyRevision | undefined
): Promise<boolean> => {
  const name = serviceName(config, unit.service, release.stage)
  const view = (await site.cloud.services.describe(site.cluster, [name])).get(name)
  return view !== undefined && wantedRevision(view) === revision
}

const imageProof = ({ config, release }: Around, unit: Unit, at: Instant): ProofOnImages => ({
  registry: config.policy.registry,
  stage: release.stage,
  service: unit.service,
  images: [...new Set(Object.values(unit.images))].flatMap(name => release.images[name] ?? []),
  at
})

type Subject = { readonly revision: FamilyRevision; readonly ports: Ports }

/** The moment of a proof, and the revision that does not carry it yet. */
type Proof = { readonly at: Instant; readonly on?: RevisionView }

/** The moment of proof: the one on the revision, else that of ECS. `undefined` when ECS tells none. */
const proofOf = async (
  { config, site, release }: Around,
  unit: Unit,
  { revision, ports }: Subject
): Promise<Proof | undefined> => {
  const view = await site.cloud.definitions.describe(revision)
  const before = view === undefined ? undefined : provenAt(view.tags)
  if (view === undefined) return undefined
  if (before !== undefined) return { at: before }
  const at = await rolloutEnd(site, serviceName(config, unit.service, release.stage), revision)
  if (at === undefined) {
    ports.journal.warn(`${unit.service}: ECS does not say when ${revision} was rolled out, so no proof is written.`)
    return undefined
  }
  return { at: provenAt(proofTags(at)) ?? at, on: view }
}

/** A revision that somebody else registered, and that is the very state, is marked as if it were registered here: a proof is found by its state. */
const proveRevision = async (
  { site, release }: Around,
  unit: Unit,
  { at, on, ports }: Required<Proof> & { readonly ports: Ports }
): Promise<void> => {
  const { service, task } = unit
  const isForeign = task !== undefined && on.tags[tagKeys.hash] === undefined
  const marks = isForeign ? unitTags(release, unit, task.hash) : {}
  await site.cloud.definitions.tag(on.arn, { ...marks, ...proofTags(at) })
  ports.journal.info(`${service}: ${on.revision} is proven in ${release.stage} since ${at}`)
}

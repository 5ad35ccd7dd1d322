import type { Place } from '../../core/config/config.ts'
import { pinTag } from '../../core/record/image-record.ts'
import type { Digest, Repository, ServiceName, Stage } from '../../core/release/named.ts'
import type { Image } from '../../core/release/release.ts'
import type { Instant } from '../../core/time/instant.ts'
import type { Images, RepositoryView, StoredImage } from '../../ports/images.ts'
import type { Ports } from '../../ports/ports.ts'
import { writeImageRecord } from './image-record.ts'

/** Which state was proven, where and when, as it is written on its images. */
export type ProofOnImages = {
  readonly registry: Place
  readonly stage: Stage
  readonly service: ServiceName
  readonly images: readonly Image[]
  readonly at: Instant
  /** Whether the service still works towards what was proven; asked before a pin is taken from another digest. */
  readonly stands?: () => Promise<boolean>
}

/** Writes the index of a proof: a record tag on each digest, and the pins that keep the running and the last proven digest from being cleaned away. Gives the repositories that let no tag move, where no pin could be set. */
export const writeImageProof = async (
  proof: ProofOnImages,
  ports: Pick<Ports, 'at' | 'journal'>
): Promise<readonly Repository[]> => {
  const fixed: Repository[] = []
  const registry = ports.at(proof.registry).images
  for (const { repository, digest } of proof.images) {
    if (digest === undefined) continue
    const stored = await registry.byDigest(repository, digest)
    if (stored === undefined) {
      ports.journal.warn(
        `${proof.service}: ${repository}@${digest} is not in the registry, so no proof is written on it.`
      )
      continue
    }
    const view = await registry.repository(repository)
    await writeImageRecord({ ...proof, kind: 'rel' }, { registry, repository, stored }, ports)
    if (!(await writePins(proof, { registry, view, stored }))) fixed.push(repository)
  }
  return fixed
}

type Subject = { readonly registry: Images; readonly view: RepositoryView; readonly stored: StoredImage }

const writePins = async (
  { stage, service, stands }: ProofOnImages,
  { registry, view, stored }: Subject
): Promise<boolean> => {
  const running = pinTag(stage, service, 'running')
  const back = pinTag(stage, service, 'back')
  if (!view.mutable(running)) return false
  const pinned = (await registry.byTag(view.repository, [running])).get(running)
  if (isSame(pinned, stored.digest)) return true
  if (pinned !== undefined && (await stands?.()) === false) return true
  if (pinned !== undefined) await registry.putTag(view.repository, pinned, back)
  await registry.putTag(view.repository, stored, running)
  return true
}

const isSame = (pinned: StoredImage | undefined, digest: Digest): boolean => pinned?.digest === digest

import type { Config } from '../../core/config/config.ts'
import { imageOf, serviceOf } from '../../core/config/resolve-unit.ts'
import { statePrint } from '../../core/record/image-record.ts'
import { tagKeys } from '../../core/record/keys.ts'
import { type ImageVeto, imageVetoes } from '../../core/record/state-record.ts'
import {
  type Digest,
  type ImageTag,
  parsed,
  type Repository,
  type ServiceName,
  type Stage
} from '../../core/release/named.ts'
import { pinnedImages } from '../../core/rollout/pinned-images.ts'
import type { Instant } from '../../core/time/instant.ts'
import type { RevisionView } from '../../ports/definitions.ts'
import type { Ports } from '../../ports/ports.ts'
import { writeImageRecord } from './image-record.ts'

/** Whose vetoes are lifted, and when. */
export type Lifting = {
  readonly stage: Stage
  readonly service: ServiceName
  readonly at: Instant
  readonly ports: Ports
}

type OnImage = { readonly repository: Repository; readonly digest: Digest; readonly vetoes: readonly ImageVeto[] }

/** Lifts what stands on the images of a vetoed revision: on their digests, and on its state. */
export const clearImagesOf = async (config: Config, vetoed: RevisionView, lifting: Lifting): Promise<void> => {
  const registry = lifting.ports.at(config.policy.registry).images
  const { containers } = serviceOf(config, lifting.service)
  const hash = vetoed.tags[tagKeys.hash]
  const own = hash === undefined ? undefined : statePrint(parsed(hash))
  for (const [container, digest] of pinnedImages(vetoed.definition)) {
    const name = containers[container]
    if (name === undefined) continue
    const { repository } = imageOf(config, name)
    const tags = (await registry.describe(repository, [digest])).get(digest)?.tags ?? []
    const vetoes = imageVetoes(tags, lifting).filter(({ state }) => state === undefined || state === own)
    await clearImage(config, { repository, digest, vetoes }, lifting)
  }
}

/** Lifts the newest veto that stands on any image of a service, where no revision tells of one; whether there was any. */
export const clearNewest = async (config: Config, lifting: Lifting): Promise<boolean> => {
  const registry = lifting.ports.at(config.policy.registry).images
  const names = Object.values(serviceOf(config, lifting.service).containers)
  const found: OnImage[] = []
  for (const repository of new Set(names.map(name => imageOf(config, name).repository))) {
    const tags = new Map<Digest, ImageTag[]>()
    for (const [tag, digest] of await registry.tags(repository)) tags.set(digest, [...(tags.get(digest) ?? []), tag])
    for (const [digest, all] of tags) found.push({ repository, digest, vetoes: imageVetoes(all, lifting) })
  }
  const newest = found
    .flatMap(({ vetoes }) => vetoes.map(({ at }) => at))
    .sort()
    .at(-1)
  if (newest === undefined) return false
  for (const each of found)
    await clearImage(config, { ...each, vetoes: each.vetoes.filter(({ at }) => at === newest) }, lifting)
  return true
}

const clearImage = async (config: Config, { repository, digest, vetoes }: OnImage, lifting: Lifting): Promise<void> => {
  if (vetoes.length === 0) return
  const { stage, service, at, ports } = lifting
  const registry = ports.at(config.policy.registry).images
  const stored = await registry.byDigest(repository, digest)
  if (stored === undefined) return
  for (const { state } of vetoes) {
    const record = { kind: 'clear', stage, service, at, ...(state === undefined ? {} : { state }) } as const
    await writeImageRecord(record, { registry, repository, stored }, ports)
  }
  ports.journal.info(`${service}: the veto on ${repository}@${digest} is lifted.`)
}

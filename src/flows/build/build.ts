import type { Config } from '../../core/config/config.ts'
import { imageOf } from '../../core/config/resolve-unit.ts'
import { ociLabels } from '../../core/image/labels.ts'
import type { Digest, ImageName } from '../../core/release/named.ts'
import type { Image, Release } from '../../core/release/release.ts'
import { epoch } from '../../core/time/instant.ts'
import { sideBySide } from '../../core/time/side-by-side.ts'
import type { Ports } from '../../ports/ports.ts'
import { openImages, withImages } from '../release/release-images.ts'
import { type BuilderChoice, buildImage } from './build-image.ts'
import { buildSource, type SourceKind } from './build-source.ts'
import { findBuilt } from './find-built.ts'

/** What a caller of build may choose. */
export type BuildOptions = { readonly builder?: BuilderChoice; readonly source?: SourceKind }

/** Builds that run at once: each of them wants the whole machine. */
const atOnce = 2

/**
 * Gives every image of the open units a digest: the one that the registry holds for its content key, or a new one, built
 * from the commit into a layout. Nothing is written outside this machine. An image from the work tree loses its content
 * key, because what went into it is not what the commit says.
 */
export const build =
  (config: Config, { builder = 'auto', source = 'commit' }: BuildOptions = {}) =>
  async (release: Release, ports: Ports): Promise<Release> => {
    const missing = openImages(release).filter(([, image]) => image.digest === undefined)
    const reused = source === 'commit' ? await findBuilt(config, missing, ports) : new Map<ImageName, Image>()
    const { sha, time } = release.commit
    const request = {
      builder,
      source: buildSource(ports, sha, source),
      sourceDate: Math.floor(epoch(time) / 1000)
    }
    const built = await sideBySide(
      atOnce,
      missing.filter(([name]) => !reused.has(name)),
      async ([name, image]) => {
        const labels = ociLabels({ revision: sha, created: time, title: name })
        const digest = await buildImage({ ...request, name, labels, spec: imageOf(config, name) }, ports)
        return [name, builtImage(image, digest, source)] as const
      }
    )
    return withImages(release, new Map([...reused, ...built]))
  }

const builtImage = ({ key, ...image }: Image, digest: Digest, source: SourceKind): Image => ({
  ...image,
  ...(key === undefined || source === 'work-tree' ? {} : { key }),
  digest,
  origin: 'built'
})

import type { Config } from '../../core/config/config.ts'
import { imageOf } from '../../core/config/resolve-unit.ts'
import { contentKey, inputPaths } from '../../core/image/content-key.ts'
import type { ContentKey, ImageName, Sha } from '../../core/release/named.ts'
import type { Git } from '../../ports/git.ts'

/** The content keys of images at a commit: one question to git, none to the network. Inputs that the commit lacks are a Problem. */
export const contentKeys = async (
  git: Git,
  config: Pick<Config, 'images'>,
  order: { readonly at: Sha; readonly images: readonly ImageName[] }
): Promise<ReadonlyMap<ImageName, ContentKey>> => {
  const specs = order.images.map(image => ({ image, spec: imageOf(config, image) }))
  const objects = await git.objects(order.at, [...new Set(specs.flatMap(({ spec }) => inputPaths(spec)))])
  return new Map(specs.map(({ image, spec }) => [image, contentKey({ image, spec, objects })]))
}

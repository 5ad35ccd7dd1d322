import type { Config } from '../../core/config/config.ts'
import { pushTags, sharesRepository } from '../../core/image/tag-names.ts'
import { type ImageName, type ImageTag, parsed } from '../../core/release/named.ts'
import type { Release } from '../../core/release/release.ts'
import { highestVersion } from '../../core/tags/reachable.ts'
import type { Git } from '../../ports/git.ts'

/** An image of a release that was built anew. */
export type NewImage = { readonly config: Config; readonly release: Release; readonly name: ImageName }

/** Tags of a newly built image, the deciding one first; its version is the highest among the services that it feeds. */
export const tagsOfPush = async (
  { config, release, name }: NewImage,
  git: Git
): Promise<readonly [ImageTag, ...ImageTag[]]> => {
  const { commit, images } = release
  const fed = Object.entries(config.services).filter(([, { containers }]) => Object.values(containers).includes(name))
  const services = fed.map(([service]) => parsed<'ServiceName'>(service))
  const version = highestVersion(await git.tagsReachableFrom(commit.sha), config, services)
  const key = images[name]?.key
  const shared = sharesRepository(config, name)
  return pushTags({ image: name, shared, commit, version, ...(key === undefined ? {} : { key }) })
}

import { newestSource, sourceTag } from '../../core/image/tag-names.ts'
import type { ContentKey, ImageTag, Repository } from '../../core/release/named.ts'
import type { Images, StoredImage } from '../../ports/images.ts'

/** How many tags of one content key are asked for at once: the first build and its refreshes, which count up without gaps. */
const atOnce = 10

/** What an image was made of; `byCommit` is a tag that speaks for it where no content key does. */
export type Source = { readonly repository: Repository; readonly key?: ContentKey; readonly byCommit?: ImageTag }

/** The image that was built from the inputs that a content key stands for, in its newest refresh; else the one that the commit's tag names. */
export const builtFrom = async (
  images: Images,
  { repository, key, byCommit }: Source
): Promise<StoredImage | undefined> => {
  const other = byCommit === undefined ? [] : [byCommit]
  const ofCommit = (found: ReadonlyMap<ImageTag, StoredImage>) =>
    byCommit === undefined ? undefined : found.get(byCommit)
  if (key === undefined) return ofCommit(await images.byTag(repository, other))
  let latest: StoredImage | undefined
  for (let from = 0; ; from += atOnce) {
    const sources = Array.from({ length: atOnce }, (_, index) => sourceTag(key, from + index))
    const found = await images.byTag(repository, from === 0 ? [...sources, ...other] : sources)
    const newest = newestSource(key, found.keys())
    latest = newest === undefined ? latest : found.get(newest)
    if (newest !== sources.at(-1)) return latest ?? ofCommit(found)
  }
}

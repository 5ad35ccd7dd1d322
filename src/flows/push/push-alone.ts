import type { Place } from '../../core/config/config.ts'
import { parseLayoutIndex } from '../../core/image/layout.ts'
import { Problem } from '../../core/problem/problem.ts'
import type { Digest, ImageTag, Repository } from '../../core/release/named.ts'
import type { StoredImage } from '../../ports/images.ts'
import type { Ports } from '../../ports/ports.ts'
import { refusePullRequest } from './push.ts'
import { pushDigest } from './push-image.ts'
import { type Desk, openDesks } from './registry-desk.ts'

/** One layout to push by itself, under tags that somebody chose. */
export type LoneImage = {
  readonly layout: string
  readonly repository: Repository
  readonly place: Place
  readonly tags: readonly ImageTag[]
}

/** What the registry holds now. `taken` are tags that another push put on its own digest meanwhile. */
export type PushedAlone = {
  readonly digest: Digest
  readonly tags: readonly ImageTag[]
  readonly taken: readonly { readonly tag: ImageTag; readonly by: Digest }[]
}

/** Pushes one layout and puts tags on it. A tag that is on another digest and cannot be moved is a Problem before anything is sent. */
export const pushAlone = async (lone: LoneImage, ports: Ports): Promise<PushedAlone> => {
  refusePullRequest(ports)
  const digest = await digestIn(lone.layout, ports)
  const desk = (await openDesks(lone.place, [lone.repository], ports)).get(lone.repository)
  if (desk === undefined) throw new Error(`no desk for ${lone.repository}`)
  await refuseTaken(desk, lone, digest)
  const stored = await pushDigest(desk, { label: lone.repository, layout: lone.layout, digest }, ports)
  const writes = []
  for (const tag of lone.tags) writes.push(await write(desk, stored, tag))
  return {
    digest,
    tags: writes.flatMap(({ tag, by }) => (by === undefined ? [tag] : [])),
    taken: writes.flatMap(({ tag, by }) => (by === undefined ? [] : [{ tag, by }]))
  }
}

const digestIn = async (layout: string, { files }: Ports): Promise<Digest> => {
  const path = `${layout}/index.json`
  const text = await files.read(path)
  if (text !== undefined) return parseLayoutIndex(text, path).digest
  throw new Problem({
    what: `There is no OCI layout in "${layout}".`,
    remedy: 'Give the output "layout" of build, in the same job.'
  })
}

const refuseTaken = async ({ images, view }: Desk, { tags }: LoneImage, digest: Digest): Promise<void> => {
  const standing = await images.byTag(view.repository, tags)
  const faults = tags.flatMap(tag => {
    const by = standing.get(tag)?.digest
    if (by === undefined || by === digest || view.mutable(tag)) return []
    const what = `The tag "${tag}" of "${view.repository}" is on ${by} and cannot be moved to ${digest}.`
    return [{ what, remedy: 'Push under a tag that is new.' }]
  })
  if (faults.length > 0) throw new Problem(faults)
}

const write = async (
  { images, view }: Desk,
  stored: StoredImage,
  tag: ImageTag
): Promise<{ readonly tag: ImageTag; readonly by?: Digest }> => {
  const done = await images.putTag(view.repository, stored, tag)
  return done.is === 'taken' ? { tag, by: done.by } : { tag }
}

import { Failure } from '../../core/problem/failure.ts'
import { Problem } from '../../core/problem/problem.ts'
import type { Digest, ImageTag, Repository } from '../../core/release/named.ts'
import type { Images, StoredImage, TagWrite } from '../../ports/images.ts'
import type { Ports } from '../../ports/ports.ts'
import type { Desk } from './registry-desk.ts'

/** One image to push under its tags. The first tag decides: who holds it is the image of these inputs. */
export type PushOrder = {
  readonly label: string
  readonly layout: string
  readonly digest: Digest
  readonly tags: readonly [ImageTag, ...ImageTag[]]
}

/** What the registry holds now; `reused` when another build of the same inputs was there first. */
export type Pushed = { readonly digest: Digest; readonly tags: readonly ImageTag[]; readonly reused: boolean }

type Needs = Pick<Ports, 'registry' | 'journal'>

/** Pushes a layout by digest and gives it back as the registry holds it. */
export const pushDigest = async (
  { images, view, target }: Desk,
  order: Omit<PushOrder, 'tags'>,
  ports: Needs
): Promise<StoredImage> => {
  const { digest, sent, present } = await ports.registry.push(order.layout, target)
  if (digest !== order.digest)
    throw new Problem({
      what: `The layout of image "${order.label}" holds ${digest}, and ${order.digest} was built.`,
      remedy: 'Push in the same job that built the image.'
    })
  const stored = await images.byDigest(view.repository, digest)
  if (stored !== undefined) {
    ports.journal.info(
      `Image "${order.label}": ${view.repository}@${digest}, ${sent} blobs sent, ${present} there already.`
    )
    return stored
  }
  const text = `The registry does not show ${view.repository}@${digest}, which was pushed just now.`
  throw new Failure(text, { kind: 'rejected', action: 'ecr:BatchGetImage', code: 'ImageNotFound', sent: 'yes' })
}

const lost = (order: PushOrder, { tag, winner }: { tag: ImageTag; winner: Digest }, { journal }: Needs): Pushed => {
  journal.info(`Image "${order.label}": another run built the same inputs first; its ${winner} (${tag}) is taken.`)
  return { digest: winner, tags: [tag], reused: true }
}

const warnOfMoving = (desk: Desk, tag: ImageTag, { journal }: Needs): void => {
  if (desk.view.mutable(tag))
    journal.warn(
      `The repository "${desk.view.repository}" lets the tag ${tag} be moved. Set its tag mutability to IMMUTABLE_WITH_EXCLUSION with the filter "pin-*".`
    )
}

/** Where the tag could be moved, the registry refuses nothing: it is read once more, for sending took its time. */
const putFirst = async ({ images, view }: Desk, stored: StoredImage, tag: ImageTag): Promise<TagWrite> => {
  const by = view.mutable(tag) ? (await images.byTag(view.repository, [tag])).get(tag)?.digest : undefined
  if (by !== undefined && by !== stored.digest) return { is: 'taken', by }
  return images.putTag(view.repository, stored, tag)
}

type Label = { readonly stored: StoredImage; readonly tag: ImageTag; readonly holder: Digest | undefined }

/** Writes a tag that only labels, and says whether it is on the image now: where it is on another digest, it stays there, and that is said. */
export const writeLabel = async (
  { images, repository }: { readonly images: Images; readonly repository: Repository },
  { stored, tag, holder }: Label,
  { journal }: Pick<Ports, 'journal'>
): Promise<boolean> => {
  const write = holder === undefined ? await images.putTag(repository, stored, tag) : undefined
  const by = write?.is === 'taken' ? write.by : (holder ?? stored.digest)
  if (by !== stored.digest) journal.warn(`${repository}: the tag ${tag} is on ${by} and stays there.`)
  return by === stored.digest
}

/**
 * Pushes an image, then its tags. The first tag, that of its inputs, settles a race: it is read before anything is sent, and
 * a build that finds it on another digest takes that one, also where the repository would let the tag move.
 */
export const pushImage = async (desk: Desk, order: PushOrder, ports: Needs): Promise<Pushed> => {
  const { images, view } = desk
  const { repository } = view
  const [first, ...others] = order.tags
  const standing = await images.byTag(repository, order.tags)
  const winner = standing.get(first)?.digest
  if (winner !== undefined && winner !== order.digest) return lost(order, { tag: first, winner }, ports)
  const stored = await pushDigest(desk, order, ports)
  warnOfMoving(desk, first, ports)
  const write = winner === undefined ? await putFirst(desk, stored, first) : undefined
  if (write?.is === 'taken') return lost(order, { tag: first, winner: write.by }, ports)
  const written = [first]
  for (const tag of others)
    if (await writeLabel({ images, repository }, { stored, tag, holder: standing.get(tag)?.digest }, ports))
      written.push(tag)
  return { digest: order.digest, tags: written, reused: false }
}

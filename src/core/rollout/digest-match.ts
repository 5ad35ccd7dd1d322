import { type ContainerName, type Digest, parsed } from '../release/named.ts'
import type { AcceptedDigests } from './observation.ts'
import type { ServiceRevisionView } from './rollout-view.ts'
import type { TaskView } from './task-view.ts'

/** A container and the digest it runs, where that could be read. */
export type RunningDigest = { readonly container: ContainerName; readonly digest?: Digest }

/** What the comparison says: all as asked, something else runs, or it could not be read. */
export type DigestMatch = 'ours' | 'other' | 'unreadable'

/** The digest that an image name is pinned to; `undefined` for a tag. */
export const pinnedDigest = (image: string): Digest | undefined => {
  const [, digest] = /@(sha256:[0-9a-f]{64})$/.exec(image) ?? []
  return digest === undefined ? undefined : parsed(digest)
}

/** What a service revision runs. A name pinned by digest counts as read: nothing else can run under it. */
export const revisionDigests = (view: ServiceRevisionView): readonly RunningDigest[] =>
  view.images.map(({ container, image, digest }) => withDigest(container, digest ?? pinnedDigest(image)))

/** What running tasks run, container by container. */
export const taskDigests = (tasks: readonly TaskView[]): readonly RunningDigest[] =>
  tasks.flatMap(task => task.containers.map(({ name, digest }) => withDigest(name, digest)))

const withDigest = (container: ContainerName, digest: Digest | undefined): RunningDigest =>
  digest === undefined ? { container } : { container, digest }

/** Compares what runs with what was asked; containers that nobody asked about are not looked at. */
export const digestMatch = (accepted: AcceptedDigests, running: readonly RunningDigest[]): DigestMatch => {
  const each = [...accepted].map(([container, digests]) =>
    containerMatch(
      digests,
      running.filter(seen => seen.container === container)
    )
  )
  if (each.includes('other')) return 'other'
  return each.includes('unreadable') ? 'unreadable' : 'ours'
}

const containerMatch = (digests: readonly Digest[], running: readonly RunningDigest[]): DigestMatch => {
  const known = running.flatMap(({ digest }) => (digest === undefined ? [] : [digest]))
  if (known.some(digest => !digests.includes(digest))) return 'other'
  return known.length === 0 || known.length < running.length ? 'unreadable' : 'ours'
}

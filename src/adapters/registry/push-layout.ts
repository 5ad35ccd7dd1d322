import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { digestOf } from '../../core/image/digest.ts'
import { blobPath, type Descriptor, parseLayoutIndex, parseListing } from '../../core/image/layout.ts'
import { Problem } from '../../core/problem/problem.ts'
import type { Digest } from '../../core/release/named.ts'
import { sideBySide } from '../../core/time/side-by-side.ts'
import { damaged } from './blob-file.ts'
import { uploadBlob } from './blob-upload.ts'
import { persist } from './persist.ts'
import type { Session } from './session.ts'

/** A manifest of the layout with what it lists. */
type Node = {
  readonly self: Descriptor
  readonly text: string
  readonly blobs: readonly Descriptor[]
  readonly children: readonly Node[]
}

const readText = async (session: Session, file: string): Promise<string> => {
  try {
    return await session.clock.busy(() => readFile(file, 'utf8'))
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause
    const what = `The layout has no file "${file}".`
    throw new Problem({ what, remedy: 'Push in the same job that built the image, or build it again.' }, { cause })
  }
}

const readNode = async (session: Session, layout: string, self: Descriptor): Promise<Node> => {
  const file = join(layout, blobPath(self.digest))
  const text = await readText(session, file)
  if (digestOf(text) !== self.digest) throw damaged({ file, descriptor: self })
  const listing = parseListing(text, self)
  if (listing.is === 'image') return { self, text, blobs: listing.blobs, children: [] }
  const children = []
  for (const child of listing.manifests) children.push(await readNode(session, layout, child))
  return { self, text, blobs: [], children }
}

const blobsOf = (node: Node): readonly Descriptor[] => [...node.blobs, ...node.children.flatMap(blobsOf)]

/** Children before the index that lists them: a registry refuses an index whose children it does not know. */
const inOrder = (node: Node): readonly Node[] => [...node.children.flatMap(inOrder), node]

const ask = async (session: Session, { self }: Node): Promise<boolean> => {
  const headers = { accept: self.mediaType }
  const question = { to: `manifests/${self.digest}`, action: 'ecr:BatchGetImage', headers }
  return (await session.ask({ ...question, method: 'HEAD', fine: [200, 404] })).status === 200
}

const send = async (session: Session, { self, text }: Node): Promise<true> => {
  await session.ask({
    method: 'PUT',
    to: `manifests/${self.digest}`,
    action: 'ecr:PutImage',
    headers: { 'content-type': self.mediaType },
    body: { size: Buffer.byteLength(text), content: text },
    fine: [201]
  })
  return true
}

const isThere = (session: Session, node: Node): Promise<boolean> =>
  persist(session.clock, {
    operation: 'ecr:BatchGetImage',
    key: node.self.digest,
    attempt: () => ask(session, node)
  })

const putManifest = (session: Session, node: Node): Promise<true> => {
  const readBack = async (): Promise<true | undefined> => (await ask(session, node)) || undefined
  return persist(session.clock, {
    operation: 'ecr:PutImage',
    key: node.self.digest,
    attempt: () => send(session, node),
    readBack
  })
}

/** Pushes a layout: blobs first, four at a time, then manifests by digest; nothing is sent when the digest is there already. */
export const pushLayout = async (
  session: Session,
  layout: string
): Promise<{ digest: Digest; sent: number; present: number }> => {
  const index = join(layout, 'index.json')
  const top = await readNode(session, layout, parseLayoutIndex(await readText(session, index), index))
  const blobs = [...new Map(blobsOf(top).map(blob => [blob.digest, blob])).values()]
  const { digest } = top.self
  if (await isThere(session, top)) return { digest, sent: 0, present: blobs.length }
  const ends = await sideBySide(4, blobs, descriptor =>
    uploadBlob(session, { file: join(layout, blobPath(descriptor.digest)), descriptor })
  )
  for (const node of inOrder(top)) await putManifest(session, node)
  const sent = ends.filter(end => end === 'sent').length
  return { digest, sent, present: ends.length - sent }
}

import { Failure } from '../../core/problem/failure.ts'
import { type BlobFile, bytesFrom } from './blob-file.ts'
import { persist } from './persist.ts'
import type { Heard, Session } from './session.ts'

/** Where an upload goes on, and how many bytes the registry has. */
type Upload = { readonly at: URL; readonly offset: number }

const begin = async (session: Session): Promise<Upload> => {
  const { location } = await session.ask({
    method: 'POST',
    to: 'blobs/uploads/',
    action: 'ecr:InitiateLayerUpload',
    fine: [202]
  })
  if (location !== undefined) return { at: location, offset: 0 }
  const text = `The registry began an upload to "${session.repository}" without saying where.`
  throw new Failure(text, { kind: 'temporary', action: 'ecr:InitiateLayerUpload', code: 'NoLocation' })
}

/** Asks how far an interrupted upload came; a registry that cannot say gets a new one. */
const resume = async (session: Session, at: URL): Promise<Upload> => {
  const state = await session.ask({
    method: 'GET',
    to: at,
    action: 'ecr:UploadLayerPart',
    fine: [204, 400, 404, 405]
  })
  if (state.status !== 204) return begin(session)
  const last = Number(/^(?:bytes=)?0-(\d+)$/.exec(state.headers.range ?? '')?.[1] ?? 0)
  return { at: state.location ?? at, offset: last === 0 ? 0 : last + 1 }
}

/** What a taken chunk is answered: 202 by the specification, 201 by ECR (aws/containers-roadmap#2831). */
const taken: readonly number[] = [202, 201]

/** What a resumed upload may be answered, whose place the registry told wrongly or no longer knows. */
const lost: readonly number[] = [400, 404, 416]

const sendRest = (session: Session, blob: BlobFile, { at, offset }: Upload): Promise<Heard> => {
  const { size } = blob.descriptor
  const range = offset === 0 ? {} : { 'content-range': `${offset}-${size - 1}` }
  return session.ask({
    method: 'PATCH',
    to: at,
    action: 'ecr:UploadLayerPart',
    headers: { 'content-type': 'application/octet-stream', ...range },
    body: { size: size - offset, content: bytesFrom(blob, offset) },
    fine: offset === 0 ? taken : [...taken, ...lost]
  })
}

const finish = async (session: Session, blob: BlobFile, { at, offset }: Upload): Promise<boolean> => {
  const to = new URL(at)
  to.searchParams.set('digest', blob.descriptor.digest)
  const body = { size: 0, content: '' }
  const fine = offset === 0 ? [201] : [201, ...lost]
  return (await session.ask({ method: 'PUT', to, action: 'ecr:CompleteLayerUpload', body, fine })).status === 201
}

/** Sends what is missing and ends the upload; `false` for a resumed one that the registry would not go on with, or put together wrongly. */
const complete = async (session: Session, blob: BlobFile, upload: Upload): Promise<boolean> => {
  if (upload.offset === blob.descriptor.size) return finish(session, blob, upload)
  const rest = await sendRest(session, blob, upload)
  return taken.includes(rest.status) && finish(session, blob, { ...upload, at: rest.location ?? upload.at })
}

const isThere = async (session: Session, blob: BlobFile): Promise<boolean> => {
  const to = `blobs/${blob.descriptor.digest}`
  const action = 'ecr:BatchCheckLayerAvailability'
  return (await session.ask({ method: 'HEAD', to, action, fine: [200, 404] })).status === 200
}

/** One way through, from the question whether the blob is there to its end; `begun` remembers the upload for the next try. */
const attempt = async (session: Session, blob: BlobFile, begun: { at?: URL }): Promise<'sent' | 'present'> => {
  if (await isThere(session, blob)) return begun.at === undefined ? 'present' : 'sent'
  const upload = begun.at === undefined ? await begin(session) : await resume(session, begun.at)
  begun.at = upload.at
  if (await complete(session, blob, upload)) return 'sent'
  const again = await begin(session)
  begun.at = again.at
  await complete(session, blob, again)
  return 'sent'
}

/**
 * Brings one blob into the registry unless it is there. After a cut the registry is asked how far the upload came, and the rest is sent;
 * bytes are checked against the digest on the way, before the upload is finished.
 */
export const uploadBlob = (session: Session, blob: BlobFile): Promise<'sent' | 'present'> => {
  const begun: { at?: URL } = {}
  return persist(session.clock, {
    operation: 'ecr:UploadLayerPart',
    key: blob.descriptor.digest,
    attempt: () => attempt(session, blob, begun)
  })
}

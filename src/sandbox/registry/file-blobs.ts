import { createHash, type Hash } from 'node:crypto'
import {
  appendFileSync,
  closeSync,
  createReadStream,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  truncateSync
} from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { Appended, BlobStore } from './blob-store.ts'

/** An upload as far as this process has seen it: what it holds is hashed as it comes. */
type Running = { size: number; hash: Hash; busy: boolean }

/** A blob store of files under a folder: `uploads/<id>` and `sha256/<hex>`. No blob is ever whole in memory. */
export const fileBlobs = (folder: string): BlobStore => {
  const running = new Map<string, Running>()
  for (const name of ['uploads', 'sha256']) mkdirSync(join(folder, name), { recursive: true })
  const uploadFile = (id: string): string => join(folder, 'uploads', id)
  const blobFile = (digest: string): string => join(folder, ...digest.split(':'))
  const upload = (id: string): Running => {
    const known = running.get(id) ?? reopened(uploadFile(id))
    running.set(id, known)
    return known
  }
  return {
    append: async (id, at, source) => {
      const into = upload(id)
      return into.size !== at || into.busy ? undefined : await fill(into, uploadFile(id), source)
    },
    appendNow: (id, bytes) => {
      const into = upload(id)
      appendWhole(uploadFile(id), into.size, bytes)
      return count(into, bytes)
    },
    digest: id => hex(upload(id)),
    seal: id => {
      const { size } = upload(id)
      const digest = hex(upload(id))
      renameSync(uploadFile(id), blobFile(digest))
      running.delete(id)
      return { digest, size }
    },
    drop: id => {
      running.delete(id)
      rmSync(uploadFile(id), { force: true })
    },
    has: digest => existsSync(blobFile(digest)),
    open: (digest, span) => createReadStream(blobFile(digest), span),
    read: digest => readFileSync(blobFile(digest))
  }
}

/** Appends bytes to a file of this size, or where the disk takes no more leaves it as it was. */
const appendWhole = (file: string, size: number, bytes: Uint8Array): void => {
  try {
    appendFileSync(file, bytes)
  } catch (error) {
    truncateSync(file, size)
    throw error
  }
}

const count = (into: Running, bytes: Uint8Array): number => {
  into.hash.update(bytes)
  into.size += bytes.length
  return into.size
}

const hex = ({ hash }: Running): string => `sha256:${hash.copy().digest('hex')}`

/** Fills an upload; where the disk takes no more, its file is left as it was. */
const fill = async (into: Running, file: string, source: AsyncIterable<Uint8Array>): Promise<Appended> => {
  const at = into.size
  let whole = true
  into.busy = true
  const handle = await open(file, 'a')
  try {
    for await (const bytes of untilBroken(source, () => {
      whole = false
    })) {
      await handle.appendFile(bytes)
      count(into, bytes)
    }
    return { size: into.size, whole }
  } catch (error) {
    await handle.truncate(at)
    Object.assign(into, reopened(file))
    throw error
  } finally {
    into.busy = false
    await handle.close()
  }
}

/** What a source gives until it ends or breaks off; errors of whoever reads it stay errors. */
async function* untilBroken(source: AsyncIterable<Uint8Array>, broken: () => void): AsyncGenerator<Uint8Array> {
  try {
    yield* source
  } catch {
    broken()
  }
}

/** An upload that this process has not written yet: its file, made when absent, read once for the hash. */
const reopened = (file: string): Running => {
  const into: Running = { size: 0, hash: createHash('sha256'), busy: false }
  const handle = openSync(file, 'a+')
  const buffer = Buffer.alloc(1 << 20)
  for (let read = readSync(handle, buffer); read > 0; read = readSync(handle, buffer))
    count(into, buffer.subarray(0, read))
  closeSync(handle)
  return into
}

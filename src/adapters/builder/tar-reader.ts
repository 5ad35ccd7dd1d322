import type { FileHandle } from 'node:fs/promises'

/** What a member's header says: `flag` is ustar's type character, `size` the bytes of content after the header. */
export type TarHeaderFacts = {
  readonly path: string
  readonly size: number
  readonly time: number
  readonly flag: string
  readonly link: string
}

/** Where a member's content lies in the archive; of a link, what it points at. */
export type TarPlace = { readonly offset: number; readonly size: number; readonly link?: string }

const text = (header: Buffer, from: number, length: number): string => {
  const field = header.subarray(from, from + length)
  const end = field.indexOf(0)
  return field.subarray(0, end < 0 ? length : end).toString('utf8')
}

/** Octal digits, or GNU's big-endian number for what octal cannot hold. */
const number = (header: Buffer, from: number, length: number): number => {
  if (((header[from] ?? 0) & 0x80) === 0) return Number.parseInt(text(header, from, length).trim() || '0', 8)
  return header.subarray(from + 1, from + length).reduce((total, byte) => total * 256 + byte, 0)
}

/** The facts of a header block; `undefined` for the empty blocks that end an archive. */
export const tarFacts = (header: Buffer): TarHeaderFacts | undefined => {
  if (header.every(byte => byte === 0)) return undefined
  const prefix = text(header, 345, 155)
  const name = text(header, 0, 100)
  return {
    path: prefix === '' ? name : `${prefix}/${name}`,
    size: number(header, 124, 12),
    time: number(header, 136, 12),
    flag: String.fromCharCode(header[156] ?? 0),
    link: text(header, 157, 100)
  }
}

/** Bytes that content of this size takes up, to the next whole block. */
export const blocks = (size: number): number => Math.ceil(size / 512) * 512

/** Where each member of an archive lies, by path; only the headers are read. */
export const tarPlaces = async (archive: FileHandle): Promise<ReadonlyMap<string, TarPlace>> => {
  const places = new Map<string, TarPlace>()
  const header = Buffer.alloc(512)
  for (let at = 0; ; ) {
    const { bytesRead } = await archive.read(header, 0, 512, at)
    const facts = bytesRead === 512 ? tarFacts(header) : undefined
    if (facts === undefined) return places
    const { path, size, flag, link } = facts
    places.set(path, { offset: at + 512, size, ...(flag === '1' || flag === '2' ? { link } : {}) })
    at += 512 + blocks(size)
  }
}

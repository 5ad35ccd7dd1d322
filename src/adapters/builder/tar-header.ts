/** One member of a tar archive; `time` in seconds since the epoch, `link` the target of a symbolic link. */
export type TarMember = {
  readonly path: string
  readonly kind: 'file' | 'folder' | 'link'
  readonly mode: number
  readonly size: number
  readonly time: number
  readonly link?: string
}

const block = 512
const flags = { file: '0', folder: '5', link: '2' } as const

/** The zeros that follow `size` bytes of content up to the next whole block. */
export const padding = (size: number): Buffer => Buffer.alloc((block - (size % block)) % block)

/** What ends an archive: two empty blocks. */
export const trailer = (): Buffer => Buffer.alloc(2 * block)

const octal = (value: number, width: number): string => `${value.toString(8).padStart(width - 1, '0')}\0`

/** Writes the checksum of a header into its place: the sum of its bytes with the place itself read as spaces (POSIX ustar). */
export const sealed = (header: Buffer): Buffer => {
  header.write('        ', 148, 'latin1')
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return header
}

const ustar = (flag: string, facts: Omit<TarMember, 'kind'>): Buffer => {
  const header = Buffer.alloc(block)
  header.write(facts.path, 0, 100)
  header.write(octal(facts.mode, 8), 100, 'latin1')
  header.write(octal(0, 8), 108, 'latin1')
  header.write(octal(0, 8), 116, 'latin1')
  header.write(octal(facts.size > 0o77777777777 ? 0 : facts.size, 12), 124, 'latin1')
  header.write(octal(facts.time, 12), 136, 'latin1')
  header.write(flag, 156, 'latin1')
  header.write(facts.link ?? '', 157, 100)
  header.write('ustar\x0000', 257, 'latin1')
  return sealed(header)
}

/** One record of a pax header: its length counts its own digits. */
export const paxRecord = (key: string, value: string): string => {
  const rest = ` ${key}=${value}\n`
  const bytes = Buffer.byteLength(rest)
  const digits = String(bytes + String(bytes).length).length
  return `${bytes + digits}${rest}`
}

/** A pax header member that carries the given records for the member after it. */
export const paxHeader = (records: string, time: number): Buffer => {
  const size = Buffer.byteLength(records)
  const header = ustar('x', { path: 'PaxHeaders/member', mode: 0o644, size, time })
  return Buffer.concat([header, Buffer.from(records), padding(size)])
}

/** The header of one member, owned by root; names and sizes that ustar cannot hold go into a pax header before it. */
export const tarHeader = (member: TarMember): Buffer => {
  const path = member.kind === 'folder' ? `${member.path}/` : member.path
  const records = [
    Buffer.byteLength(path) > 100 ? paxRecord('path', path) : '',
    Buffer.byteLength(member.link ?? '') > 100 ? paxRecord('linkpath', member.link ?? '') : '',
    member.size > 0o77777777777 ? paxRecord('size', String(member.size)) : ''
  ].join('')
  const header = ustar(flags[member.kind], { ...member, path })
  return records === '' ? header : Buffer.concat([paxHeader(records, member.time), header])
}

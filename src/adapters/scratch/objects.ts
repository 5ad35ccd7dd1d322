import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { parsed, type Sha } from '../../core/release/named.ts'

/** A file in git's trees: its mode as git writes it, and the id of its object. */
export type Entry = { readonly mode: string; readonly id: string }

/** What a commit says besides its files. */
export type Saying = {
  readonly message: string
  readonly parent: Sha | undefined
  /** Name and address. */
  readonly identity: string
  /** Seconds since 1970. */
  readonly seconds: number
}

/** Writes git's objects as loose files: a few commits of a few files are no work for two processes each. */
export const objectWriter = (folder: string, hash: 'sha1' | 'sha256') => {
  const write = async (kind: 'blob' | 'tree' | 'commit', body: Buffer): Promise<string> => {
    const whole = Buffer.concat([Buffer.from(`${kind} ${body.byteLength}\0`), body])
    const id = createHash(hash).update(whole).digest('hex')
    const path = join(folder, id.slice(0, 2), id.slice(2))
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, deflateSync(whole))
    return id
  }
  const tree = async (files: ReadonlyMap<string, Entry>): Promise<string> => {
    const rows: [name: string, entry: Entry][] = []
    for (const [name, inside] of folders(files))
      rows.push([name, inside instanceof Map ? { mode: '40000', id: await tree(inside) } : inside])
    return write('tree', Buffer.concat(rows.sort(inOrder).map(([name, { mode, id }]) => row(name, mode, id))))
  }
  return {
    blob: (text: string): Promise<string> => write('blob', Buffer.from(text)),
    commit: async (files: ReadonlyMap<string, Entry>, saying: Saying): Promise<Sha> =>
      parsed(await write('commit', Buffer.from(worded(await tree(files), saying))))
  }
}

/** What stands on the top: files, and folders with all that is below them. */
const folders = (files: ReadonlyMap<string, Entry>): ReadonlyMap<string, Entry | Map<string, Entry>> => {
  const top = new Map<string, Entry | Map<string, Entry>>()
  for (const [path, entry] of files) {
    const [name = '', ...rest] = path.split('/')
    const known = top.get(name)
    if (rest.length === 0) top.set(name, entry)
    else top.set(name, (known instanceof Map ? known : new Map<string, Entry>()).set(rest.join('/'), entry))
  }
  return top
}

/** Bytes of names, a folder's as if it ended in a slash. */
const inOrder = (one: readonly [string, Entry], other: readonly [string, Entry]): number =>
  Buffer.compare(key(one), key(other))

const key = ([name, { mode }]: readonly [string, Entry]): Buffer => Buffer.from(mode === '40000' ? `${name}/` : name)

const row = (name: string, mode: string, id: string): Buffer =>
  Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')])

const worded = (tree: string, { parent, identity, seconds, message }: Saying): string =>
  [
    `tree ${tree}`,
    ...(parent === undefined ? [] : [`parent ${parent}`]),
    `author ${identity} ${seconds} +0000`,
    `committer ${identity} ${seconds} +0000`,
    '',
    `${message}\n`
  ].join('\n')

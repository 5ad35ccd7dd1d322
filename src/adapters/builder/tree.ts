import { lstat, readdir, readFile, readlink } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { ignored } from './ignored.ts'
import type { TarMember } from './tar-header.ts'

const readIfThere = async (path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}

/** Names that are about the image, not of it. */
const apart: readonly string[] = ['.git', '.dockerignore', '.labels']

const member = async (context: string, path: string, time: number): Promise<TarMember | undefined> => {
  const file = join(context, path)
  const stat = await lstat(file)
  if (stat.isSymbolicLink()) return { path, kind: 'link', mode: 0o777, size: 0, time, link: await readlink(file) }
  if (stat.isDirectory()) return { path, kind: 'folder', mode: 0o755, size: 0, time }
  if (!stat.isFile()) return undefined
  return { path, kind: 'file', mode: (stat.mode & 0o111) === 0 ? 0o644 : 0o755, size: stat.size, time }
}

/**
 * Everything of a build context that its `.dockerignore` leaves in, sorted by path, all of the same time:
 * what the machine adds to a file (owner, umask, dates) does not reach the image.
 */
export const tree = async (context: string, time: number): Promise<readonly TarMember[]> => {
  const leaves = ignored(await readIfThere(join(context, '.dockerignore')))
  const names = (await readdir(context, { recursive: true, withFileTypes: true }))
    .map(entry => relative(context, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(path => !apart.includes(path) && !path.startsWith('.git/') && !leaves(path))
    .sort((a, b) => (a < b ? -1 : 1))
  const members = []
  for (const path of names) members.push(await member(context, path, time))
  return members.filter(one => one !== undefined)
}

/** Labels that a folder gives its own image: `KEY=value` lines of its file `.labels`. */
export const ownLabels = async (context: string): Promise<Readonly<Record<string, string>>> => {
  const lines = (await readIfThere(join(context, '.labels'))).split(/\r?\n/).map(line => line.trim())
  return Object.fromEntries(
    lines
      .filter(line => line !== '' && !line.startsWith('#'))
      .map(line => {
        const at = line.indexOf('=')
        return at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at + 1)]
      })
  )
}

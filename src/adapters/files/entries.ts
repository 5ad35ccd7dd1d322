import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileEntry } from '../../ports/files.ts'

/** Every file and link below a folder, sorted by path; links are not followed. A folder that does not exist has none. */
export const entries = async (folder: string): Promise<readonly FileEntry[]> => {
  const found = await below(folder, '')
  return [...found].sort((a, b) => (a.path < b.path ? -1 : 1))
}

const below = async (folder: string, prefix: string): Promise<readonly FileEntry[]> => {
  const children = await readdir(folder, { withFileTypes: true }).catch(error => {
    if (error.code === 'ENOENT' && prefix === '') return []
    throw error
  })
  const found: FileEntry[] = []
  for (const child of children) {
    const path = `${prefix}${child.name}`
    if (child.isDirectory()) found.push(...(await below(join(folder, child.name), `${path}/`)))
    else if (child.isFile() || child.isSymbolicLink()) found.push(await entry(join(folder, child.name), path))
  }
  return found
}

const entry = async (absolute: string, path: string): Promise<FileEntry> => {
  const facts = await lstat(absolute)
  const kind = facts.isSymbolicLink() ? 'link' : 'file'
  return { path, kind, executable: kind === 'file' && (facts.mode & 0o111) !== 0, size: facts.size }
}

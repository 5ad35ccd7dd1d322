import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Clock } from '../../ports/clock.ts'
import type { Files } from '../../ports/files.ts'
import { entries } from './entries.ts'

/** Files below a checkout and a folder of the run's own. Folders are made for this user alone. */
export const files = (clock: Clock, at: { readonly root: string; readonly own: string }): Files => {
  const path = (given: string): string => resolve(at.root, given)
  return {
    ...at,
    read: given => clock.busy(() => readIfThere(path(given))),
    write: (given, text) =>
      clock.busy(async () => {
        await mkdir(dirname(path(given)), { recursive: true, mode: 0o700 })
        await writeFile(path(given), text)
      }),
    list: given => clock.busy(() => entries(path(given))),
    remove: given => clock.busy(() => rm(path(given), { recursive: true, force: true }))
  }
}

const absent: readonly unknown[] = ['ENOENT', 'ENOTDIR', 'EISDIR']

const readIfThere = async (path: string): Promise<string | undefined> => {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (absent.includes((error as { readonly code?: unknown }).code)) return undefined
    throw error
  }
}

import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Problem } from '../core/problem/problem.ts'
import type { Origin } from '../ports/origin.ts'
import type { Flags } from './flags.ts'

/** What the flags `--event`, `--ref` and `--sha` say of the event. A tag's ref makes the event `tag` unless told otherwise. */
export const commonOrigin = (flags: Flags): Partial<Origin> => {
  const { ref, sha, event = ref?.startsWith('refs/tags/') ? 'tag' : undefined } = flags
  return {
    ...(event === undefined ? {} : { event }),
    ...(ref === undefined ? {} : { ref }),
    ...(sha === undefined ? {} : { sha })
  }
}

/**
 * The flags that are inputs. `--release` may name the file that `--out` of the command before wrote: then the release in
 * it is meant. Other paths of a release count from the current folder.
 */
export const releaseFlag = async (flags: Flags, cwd: string, inputs: readonly string[]): Promise<Flags> => {
  const given = Object.fromEntries(Object.entries(flags).filter(([name]) => inputs.includes(name)))
  const { release } = given
  if (release === undefined || release.trimStart().startsWith('{')) return given
  if (release === 'true') {
    const remedy = 'Give the file that --out of the command before wrote.'
    throw new Problem({ what: 'The flag "--release" names no file.', remedy })
  }
  const path = resolve(cwd, release)
  return { ...given, release: releaseIn(await textOf(path, release)) ?? path }
}

const textOf = async (path: string, given: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    const remedy = 'Give the file that --out of the command before wrote.'
    throw new Problem({ what: `The file "${given}" of --release cannot be read.`, remedy }, { cause })
  }
}

const releaseIn = (text: string): string | undefined => {
  try {
    const value = JSON.parse(text) as { readonly release?: unknown }
    return typeof value.release === 'string' ? value.release : undefined
  } catch {
    return undefined
  }
}

import { readFile } from 'node:fs/promises'
import type { Manifests } from './manifest.ts'

/** Reads `manifests.json` beside the file that was started; `beside` is that file's URL. */
export const readManifests = async (beside: string): Promise<Manifests> =>
  JSON.parse(await readFile(new URL('manifests.json', beside), 'utf8'))

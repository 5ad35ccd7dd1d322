import { Problem } from '../core/problem/problem.ts'
import { inlineLimit, parseRelease, releaseJson } from '../core/release/codec.ts'
import type { Release } from '../core/release/release.ts'
import type { Files } from '../ports/files.ts'

/** The release that an input holds: JSON text, or the path of a file with it. */
export const loadRelease = async (files: Files, input: string): Promise<Release> => {
  if (input.startsWith('{')) return parseRelease(input)
  const text = await files.read(input)
  if (text !== undefined) return parseRelease(text)
  throw new Problem({
    what: `The input "release" is neither JSON nor the path of a file: "${input.slice(0, 80)}".`,
    remedy: 'Pass on the output "release" of the step before as it is.'
  })
}

/** The value of the output `release`: JSON where it fits into one environment string, else the path of a file in the run's own folder. */
export const saveRelease = async (files: Files, release: Release): Promise<string> => {
  const json = releaseJson(release)
  if (Buffer.byteLength(json) <= inlineLimit) return json
  const path = `${files.own}/${release.stage}/release.json`
  await files.write(path, json)
  return path
}

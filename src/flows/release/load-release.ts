import { Problem } from '../../core/problem/problem.ts'
import { inlineLimit, parseRelease, releaseJson } from '../../core/release/codec.ts'
import { mergeReleases } from '../../core/release/merge.ts'
import type { Release } from '../../core/release/release.ts'
import type { Files } from '../../ports/files.ts'

/** The release that an input holds: JSON text, or the path of a file with it. Several for one stage and commit (a JSON array of releases, texts or paths) are merged by service. */
export const loadRelease = async (files: Files, input: string): Promise<Release> => {
  const text = /^\s*[[{]/.test(input) ? input : await files.read(input)
  if (text === undefined) throw neither(input)
  const several = elements(text)
  if (several === undefined) return parseRelease(text)
  return mergeReleases(
    await Promise.all(
      several.map(each => (typeof each === 'string' ? loadRelease(files, each) : parseRelease(JSON.stringify(each))))
    )
  )
}

const neither = (input: string): Problem =>
  new Problem({
    what: `The input "release" is neither JSON nor the path of a file: "${input.slice(0, 80)}".`,
    remedy: 'Pass on the output "release" of the step before as it is.'
  })

/** The elements of a JSON array; what is no array, or no JSON, is the codec's to judge. */
const elements = (text: string): readonly unknown[] | undefined => {
  if (!text.trimStart().startsWith('[')) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** The value of the output `release`: JSON where it fits into one environment string, else the path of a file in the run's own folder. */
export const saveRelease = async (files: Files, release: Release): Promise<string> => {
  const json = releaseJson(release)
  if (Buffer.byteLength(json) <= inlineLimit) return json
  const path = `${files.own}/${release.stage}/release.json`
  await files.write(path, json)
  return path
}

import { Problem } from '../problem/problem.ts'
import { violations } from '../problem/violation.ts'
import type { Release } from './release.ts'
import { releaseSchema } from './schema.ts'

/** Bytes that a release may take in one environment string or output; a longer one travels as a file. */
export const inlineLimit = 96 * 1024

/** A release as compact JSON. */
export const releaseJson = (release: Release): string => JSON.stringify(release)

/** The release that a JSON text says; a Problem names each member that is wrong, by its path. */
export const parseRelease = (text: string): Release => {
  const value = json(text)
  const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined
  if (schema === undefined) {
    const what = 'This is no release: it has no "schema".'
    throw new Problem({ what, remedy: `${remedy} A step that ended in a problem gives none.` })
  }
  if (schema !== 1) {
    throw new Problem({
      what: `The release has schema ${JSON.stringify(schema)}; this make of Tagship reads schema 1.`,
      remedy: 'Use the same make of Tagship in all jobs of a run.'
    })
  }
  const wrong = violations(releaseSchema, value)
  const faults = wrong.map(({ what }) => ({ what: `In the release: ${what}`, remedy }))
  if (faults.length > 0) throw new Problem(faults)
  const release = value as Release
  const dangling = unknownImages(release)
  if (dangling.length > 0) throw new Problem(dangling.map(what => ({ what, remedy })))
  return release
}

const remedy = 'Pass on the output "release" of the step before as it is.'

const json = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Problem({ what: 'The release is no valid JSON.', remedy }, { cause })
  }
}

const unknownImages = (release: Release): readonly string[] =>
  release.units.flatMap(unit =>
    Object.values(unit.images)
      .filter(image => !Object.hasOwn(release.images, image))
      .map(
        image =>
          `In the release: the service "${unit.service}" takes the image "${image}", which is not among "images".`
      )
  )

import { createHash } from 'node:crypto'
import type { ImageSpec } from '../config/config.ts'
import { Problem } from '../problem/problem.ts'
import { type ContentKey, type ImageName, parsed } from '../release/named.ts'

/** The paths whose git objects an image is made of, sorted: its folder, what it needs, and its Dockerfile. */
export const inputPaths = (spec: ImageSpec): readonly string[] =>
  [...new Set([spec.path, ...spec.needs, ...(spec.dockerfile === undefined ? [] : [spec.dockerfile])])].sort()

/** What a content key is made of: the image as the config describes it, and the git objects of its inputs at a commit. */
export type KeyFacts = {
  readonly image: ImageName
  readonly spec: ImageSpec
  readonly objects: ReadonlyMap<string, string | undefined>
}

/** Hash of all declared inputs: the same at every commit that has the same inputs. Inputs that the commit lacks are a Problem. */
export const contentKey = ({ image, spec, objects }: KeyFacts): ContentKey => {
  const inputs = inputPaths(spec).map(path => [path, objects.get(path)] as const)
  const missing = inputs.filter(([, id]) => id === undefined)
  if (missing.length > 0) {
    throw new Problem(
      missing.map(([path]) => ({
        what: `The image "${image}" is made of "${path}", which the commit does not have.`,
        remedy: 'Commit it, or mend "path", "needs" or "dockerfile" of the image.'
      }))
    )
  }
  const facts = {
    made: 1, // counts up when the way of building changes so that equal inputs give another image
    path: spec.path,
    inputs,
    dockerfile: spec.dockerfile ?? null,
    target: spec.target ?? null,
    args: Object.entries(spec.args).sort(([a], [b]) => (a < b ? -1 : 1)),
    platforms: [...spec.platforms].sort()
  }
  return parsed(createHash('sha256').update(JSON.stringify(facts)).digest('hex'))
}

import { type Fault, Problem } from '../../core/problem/problem.ts'
import { openUnits } from '../../core/release/release.ts'
import type { Line } from './task-base.ts'

/** `uri@digest` by name of the image. */
export type ImageUris = ReadonlyMap<string, string>

/** Where the images of all open units are pulled from, as ECR says; an image without digest is a Problem. */
export const imageUris = async ({ config, release, ports }: Line): Promise<ImageUris> => {
  const names = [...new Set(openUnits(release).flatMap(unit => Object.values(unit.images)))]
  const missing = names.filter(name => release.images[name]?.digest === undefined)
  if (missing.length > 0) throw new Problem(missing.map(undigested))
  const { images } = ports.at(config.policy.registry)
  const uris = new Map<string, string>()
  const known = new Map<string, string>()
  for (const name of names) {
    const image = release.images[name]
    if (image?.digest === undefined) continue
    const uri = known.get(image.repository) ?? (await images.repository(image.repository)).uri
    known.set(image.repository, uri)
    uris.set(name, `${uri}@${image.digest}`)
  }
  return uris
}

const undigested = (name: string): Fault => ({
  what: `The image "${name}" has no digest yet, so no task definition can name it.`,
  remedy: 'Build and push it before this step, or pass on the release of the step that did.'
})

import type { Config } from '../../core/config/config.ts'
import { Failure } from '../../core/problem/failure.ts'
import { Problem } from '../../core/problem/problem.ts'
import type { ImageName } from '../../core/release/named.ts'
import type { Outcome } from '../../core/release/outcome.ts'
import { layoutPath } from '../../core/release/paths.ts'
import type { Image, Release } from '../../core/release/release.ts'
import { sideBySide } from '../../core/time/side-by-side.ts'
import type { Ports } from '../../ports/ports.ts'
import { endedByImage, openImages, withImages } from '../release/release-images.ts'
import { completeLabels } from './complete-labels.ts'
import { type PushOrder, pushImage } from './push-image.ts'
import { tagsOfPush } from './push-tags.ts'
import { type Desk, openDesks } from './registry-desk.ts'

/** Images that are pushed at once; each sends four blobs at a time. */
const atOnce = 2

type Pushing = { readonly name: ImageName; readonly image: Image; readonly desk: Desk; readonly order: PushOrder }

/**
 * Pushes the images that were built in this job by digest and then gives them their tags; what is there already is left.
 * Repositories and layouts are looked at before the first write; after it a failure is the `errored` of the units that
 * take the image.
 */
export const push =
  (config: Config) =>
  async (release: Release, ports: Ports): Promise<Release> => {
    const pushings = await prepare(config, release, ports)
    const ends = await sideBySide(atOnce, pushings, pushing => pushOne(pushing, ports))
    const images = new Map(ends.flatMap(({ name, image }) => (image === undefined ? [] : [[name, image] as const])))
    await completeLabels(config, release, ports)
    const outcomes = new Map(ends.flatMap(({ name, bad }) => (bad === undefined ? [] : [[name, bad] as const])))
    return endedByImage(withImages(release, images), outcomes)
  }

/** A pull request's run ends here: what it builds must not reach a repository that releases are taken from. */
export const refusePullRequest = ({ origin }: Pick<Ports, 'origin'>): void => {
  if (origin.fromPullRequest)
    throw new Problem({
      what: 'This run belongs to a pull request, and those never write to a release repository.',
      remedy: 'Build without push in pull requests; push once the change is merged.'
    })
}

const needLayout = async (name: string, layout: string, { files }: Ports): Promise<void> => {
  if ((await files.read(`${layout}/index.json`)) === undefined)
    throw new Problem({
      what: `The image "${name}" was built, but its layout is not in "${layout}".`,
      remedy: 'Push in the same job as build: layouts do not travel from one job to the next.'
    })
}

const prepare = async (config: Config, release: Release, ports: Ports): Promise<readonly Pushing[]> => {
  const built = openImages(release).filter(([, image]) => image.origin === 'built' && image.digest !== undefined)
  if (built.length === 0) return []
  refusePullRequest(ports)
  for (const [name] of built) await needLayout(name, layoutPath(ports.files.own, name), ports)
  const names = built.map(([, { repository }]) => repository)
  const desks = await openDesks(config.policy.registry, names, ports)
  const pushings: Pushing[] = []
  for (const [name, image] of built) {
    const [desk, digest] = [desks.get(image.repository), image.digest]
    if (desk === undefined || digest === undefined) continue
    const tags = await tagsOfPush({ config, release, name }, ports.git)
    pushings.push({
      name,
      image,
      desk,
      order: { label: name, layout: layoutPath(ports.files.own, name), digest, tags }
    })
  }
  return pushings
}

type Ended = { readonly name: ImageName; readonly image?: Image; readonly bad?: Outcome }

const pushOne = async ({ name, image, desk, order }: Pushing, ports: Ports): Promise<Ended> => {
  try {
    const { digest, tags, reused } = await pushImage(desk, order, ports)
    const all = [...new Set([...(image.tags ?? []), ...tags])]
    return { name, image: { ...image, digest, tags: all, origin: reused ? 'reused' : 'built' } }
  } catch (error) {
    ports.journal.warn(`Image "${name}" could not be pushed: ${error instanceof Error ? error.message : String(error)}`)
    return { name, bad: { is: 'errored', sent: error instanceof Failure ? error.sent : 'no' } }
  }
}

import { Problem } from '../problem/problem.ts'
import type { ImageName } from './named.ts'
import type { Image, Release, Unit } from './release.ts'

/** Several releases of one commit for one stage as one, merged by service and image; a conflict is a Problem that names both sides. */
export const mergeReleases = (releases: readonly Release[]): Release => {
  const [first, ...others] = releases
  if (first === undefined) throw new Problem({ what: 'There is no release to merge.', remedy: 'Give at least one.' })
  return others.reduce(merged, first)
}

const merged = (a: Release, b: Release): Release => {
  const differing = (['stage', 'lane'] as const).filter(key => a[key] !== b[key])
  const apart = [...differing, ...(a.commit.sha === b.commit.sha ? [] : (['commit'] as const))]
  if (apart.length > 0) {
    throw new Problem({
      what: `Two releases differ in ${apart.map(key => `"${key}"`).join(' and ')}: ${heading(a)} and ${heading(b)}.`,
      remedy: 'Releases are merged within one stage and one commit.'
    })
  }
  const units = withOthers(a.units, b.units)
  const { former: _, ...own } = a
  return { ...own, images: withImages(a.images, b.images), units, ...formerOf([a, b], units) }
}

/** What one side names and the other side brings is not elsewhere any more. */
const formerOf = (sides: readonly Release[], units: readonly Unit[]): Pick<Release, 'former'> => {
  const named = new Set(sides.flatMap(({ former = [] }) => former))
  const former = [...named].filter(name => !units.some(({ service }) => service === name))
  return former.length === 0 ? {} : { former }
}

const heading = ({ stage, commit }: Release): string => `${stage} at ${commit.sha.slice(0, 12)}`

const withOthers = (a: readonly Unit[], b: readonly Unit[]): readonly Unit[] => {
  const added = b.filter(unit => {
    const same = a.find(other => other.service === unit.service)
    if (same !== undefined && JSON.stringify(same) !== JSON.stringify(unit)) throw conflict('service', unit.service)
    return same === undefined
  })
  return [...a, ...added]
}

const withImages = (
  a: Readonly<Record<ImageName, Image>>,
  b: Readonly<Record<ImageName, Image>>
): Readonly<Record<ImageName, Image>> => {
  const pairs = Object.entries(b) as [ImageName, Image][]
  return { ...a, ...Object.fromEntries(pairs.map(([name, image]) => [name, withImage(name, a[name], image)])) }
}

/** One side may know what the other does not yet, such as the digest; what both know must be equal. */
const withImage = (name: ImageName, a: Image | undefined, b: Image): Image => {
  if (a === undefined) return b
  const clash = (['repository', 'key', 'digest'] as const).some(
    key => a[key] !== undefined && b[key] !== undefined && a[key] !== b[key]
  )
  if (clash) throw conflict('image', name)
  const tags = [...new Set([...(a.tags ?? []), ...(b.tags ?? [])])]
  return { ...a, ...b, ...(tags.length === 0 ? {} : { tags }) }
}

const conflict = (thing: string, name: string): Problem =>
  new Problem({
    what: `Two releases say different things of the ${thing} "${name}".`,
    remedy: 'Build, push and deploy each of them in one job only.'
  })

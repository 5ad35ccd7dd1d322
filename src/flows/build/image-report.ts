import { isGreen } from '../../core/release/outcome.ts'
import type { Image, Release } from '../../core/release/release.ts'
import type { Section } from '../../core/report/report.ts'

const short = (text: string | undefined): string => (text === undefined ? '—' : text.slice(0, 'sha256:'.length + 12))

/** One row for each image of a release: what it is, where it came from, and the tags it got. */
export const imageTable = (release: Release): Section => ({
  kind: 'table',
  head: ['Image', 'Repository', 'Digest', 'Origin', 'Tags'],
  rows: Object.entries<Image>(release.images).map(([name, image]) => [
    name,
    image.repository,
    short(image.digest),
    image.origin ?? '—',
    (image.tags ?? []).join(', ')
  ])
})

/** One sentence for each unit that ended already and not well. */
export const badUnits = (release: Release): readonly Section[] =>
  release.units.flatMap(({ service, outcome }) =>
    outcome === undefined || isGreen(outcome) ? [] : [{ kind: 'text', text: `${service}: ${outcome.is}.` }]
  )

/** Digests by image, as the outputs `digest` (where there is one) and `digests` (JSON) give them. */
export const digestOutputs = (release: Release): { readonly digest?: string; readonly digests: string } => {
  const known = Object.entries<Image>(release.images).flatMap(([name, { digest }]) =>
    digest === undefined ? [] : [[name, digest] as const]
  )
  const [only] = known.length === 1 ? known : []
  return { ...(only === undefined ? {} : { digest: only[1] }), digests: JSON.stringify(Object.fromEntries(known)) }
}

import { givenTag } from '../../core/image/given-tag.ts'
import { Problem } from '../../core/problem/problem.ts'
import { type ImageTag, parsed } from '../../core/release/named.ts'
import { isGreen } from '../../core/release/outcome.ts'
import type { Image, Release } from '../../core/release/release.ts'
import type { Report, Section } from '../../core/report/report.ts'
import type { Ports } from '../../ports/ports.ts'
import { badUnits, digestOutputs, imageTable } from '../build/image-report.ts'
import { loadRelease } from '../release/load-release.ts'
import { type ConfigAsked, placeAsked, releaseConfig } from '../release/release-config.ts'
import { push } from './push.ts'
import { type LoneImage, pushAlone } from './push-alone.ts'

/** What the action was asked: the images of a release, or one layout by itself. */
export type PushAsked = ConfigAsked & {
  readonly release: string | undefined
  readonly layout: string | undefined
  readonly repository: string | undefined
  readonly tags: readonly string[]
}

/** What came of it; `digest` where there is one image. */
export type PushAnswer = {
  readonly release?: Release
  readonly digest?: string
  readonly digests: string
  readonly tags: readonly ImageTag[]
  readonly ending: 'green' | 'red'
  readonly report: Report
}

/** Pushes what was asked. */
export const pushAsked = async (asked: PushAsked, ports: Ports): Promise<PushAnswer> => {
  const { release } = asked
  if (release === undefined) return alone(asked, ports)
  return ofRelease({ ...asked, release }, ports)
}

const ofRelease = async (asked: PushAsked & { readonly release: string }, ports: Ports): Promise<PushAnswer> => {
  const given = await loadRelease(ports.files, asked.release)
  const release = await push(await releaseConfig(given, asked, ports))(given, ports)
  const bad = release.units.some(({ outcome }) => outcome !== undefined && !isGreen(outcome))
  return {
    release,
    ...digestOutputs(release),
    tags: Object.values<Image>(release.images).flatMap(({ tags = [] }) => tags),
    ending: bad ? 'red' : 'green',
    report: { title: `Pushed for ${release.stage}`, sections: [imageTable(release), ...badUnits(release)] }
  }
}

const alone = async (asked: PushAsked, ports: Ports): Promise<PushAnswer> => {
  const lone = loneImage(asked)
  const { digest, tags, taken } = await pushAlone(lone, ports)
  const sections: Section[] = [
    { kind: 'text', text: `${lone.repository}@${digest}` },
    ...tags.map(tag => ({ kind: 'text', text: `Tag ${tag}` }) as const),
    ...taken.map(({ tag, by }) => ({ kind: 'text', text: `The tag ${tag} was taken by ${by} meanwhile.` }) as const)
  ]
  return {
    digest,
    digests: JSON.stringify({ [lone.repository]: digest }),
    tags,
    ending: taken.length === 0 ? 'green' : 'red',
    report: { title: `Pushed ${lone.repository}`, sections }
  }
}

const loneImage = (asked: PushAsked): LoneImage => {
  const { layout, repository, region, tags } = asked
  const place = placeAsked(asked)
  const missing = Object.entries({ layout, repository, region }).flatMap(([name, given]) =>
    given === undefined ? [{ what: `The input "${name}" is missing.`, remedy: 'Without "release" it is needed.' }] : []
  )
  if (layout === undefined || repository === undefined || place === undefined) throw new Problem(missing)
  return { layout, repository: parsed(repository), place, tags: [...new Set(tags)].map(givenTag) }
}

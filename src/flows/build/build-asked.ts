import type { ImageSpec } from '../../core/config/config.ts'
import { ociLabels } from '../../core/image/labels.ts'
import { Problem } from '../../core/problem/problem.ts'
import { type ImageName, parsed } from '../../core/release/named.ts'
import { layoutPath } from '../../core/release/paths.ts'
import type { Release } from '../../core/release/release.ts'
import type { Report } from '../../core/report/report.ts'
import { epoch } from '../../core/time/instant.ts'
import type { Ports } from '../../ports/ports.ts'
import { loadRelease } from '../release/load-release.ts'
import { type ConfigAsked, releaseConfig } from '../release/release-config.ts'
import { build } from './build.ts'
import { type BuilderChoice, buildImage } from './build-image.ts'
import { buildSource, type SourceKind } from './build-source.ts'
import { digestOutputs, imageTable } from './image-report.ts'

/** What the action was asked: the images of a release, or one image by itself. */
export type BuildAsked = ConfigAsked & {
  readonly release: string | undefined
  readonly builder: BuilderChoice | undefined
  readonly source: SourceKind | undefined
  readonly image: ImageName | undefined
  readonly target: string | undefined
  readonly args: Readonly<Record<string, string>>
  readonly platforms: readonly string[]
}

/** What came of it; `layout` where one image was built. */
export type BuildAnswer = {
  readonly release?: Release
  readonly digest?: string
  readonly digests: string
  readonly layout?: string
  readonly report: Report
}

/** Builds what was asked. */
export const buildAsked = async (asked: BuildAsked, ports: Ports): Promise<BuildAnswer> => {
  if (asked.release === undefined) return alone(asked, ports)
  return ofRelease({ ...asked, release: asked.release }, ports)
}

const ofRelease = async (asked: BuildAsked & { readonly release: string }, ports: Ports): Promise<BuildAnswer> => {
  const given = await loadRelease(ports.files, asked.release)
  const config = await releaseConfig(given, asked, ports)
  const { builder = 'auto', source = 'commit' } = asked
  const release = await build(config, { builder, source })(given, ports)
  const built = Object.entries(release.images).filter(([, { origin }]) => origin === 'built')
  const [only] = built.length === 1 ? built : []
  return {
    release,
    ...digestOutputs(release),
    ...(only === undefined ? {} : { layout: layoutPath(ports.files.own, parsed(only[0])) }),
    report: { title: `Images for ${release.stage}`, sections: [imageTable(release)] }
  }
}

const specOf = ({ path = '.', dockerfile, target, args, platforms }: BuildAsked, name: string): ImageSpec => ({
  path,
  needs: [],
  repository: parsed(name),
  ...(dockerfile === undefined ? {} : { dockerfile }),
  ...(target === undefined ? {} : { target }),
  args,
  platforms: platforms.length === 0 ? ['linux/amd64'] : platforms
})

const alone = async (asked: BuildAsked, ports: Ports): Promise<BuildAnswer> => {
  const { image: name = parsed<'ImageName'>('image'), builder = 'auto', source = 'commit' } = asked
  const ref = ports.origin.sha ?? 'HEAD'
  const commit = await ports.git.commit(ref)
  if (commit === undefined)
    throw new Problem({ what: `There is no commit "${ref}" to build.`, remedy: 'Check the repository out first.' })
  const request = {
    name,
    spec: specOf(asked, name),
    labels: ociLabels({ revision: commit.sha, created: commit.time, title: name }),
    sourceDate: Math.floor(epoch(commit.time) / 1000),
    builder,
    source: buildSource(ports, commit.sha, source)
  }
  const digest = await buildImage(request, ports)
  const layout = layoutPath(ports.files.own, name)
  const sections = [{ kind: 'text', text: `${digest} in ${layout}` }] as const
  return { digest, digests: JSON.stringify({ [name]: digest }), layout, report: { title: `Built ${name}`, sections } }
}

import type { Config } from '../config/config.ts'
import { Problem } from '../problem/problem.ts'
import {
  type ContentKey,
  type ImageName,
  type ImageTag,
  parsed,
  type ServiceName,
  type Sha,
  type Version
} from '../release/named.ts'
import type { Release } from '../release/release.ts'
import { compact } from '../time/instant.ts'

/** A text as an image tag; one that a registry would refuse is a Problem, never cut or bent (distribution-spec). */
export const imageTag = (text: string): ImageTag => {
  if (/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(text)) return parsed(text)
  throw new Problem({
    what: `"${text}" cannot be an image tag (${text.length} characters).`,
    remedy: 'Tags take at most 128 letters, digits, ".", "_" and "-": shorten the version or the name of the image.'
  })
}

/** The tag under which a content key is found; a refresh of the same inputs counts up from 1. */
export const sourceTag = (key: ContentKey, refresh = 0): ImageTag =>
  imageTag(`src-${key}${refresh === 0 ? '' : `-r${refresh}`}`)

/** The tag with the highest refresh of a content key among a repository's tags. */
export const newestSource = (key: ContentKey, tags: Iterable<ImageTag>): ImageTag | undefined => {
  const numbered = [...tags].map(tag => ({ tag, refresh: refreshOf(key, tag) })).filter(({ refresh }) => refresh >= 0)
  return numbered.sort((a, b) => b.refresh - a.refresh)[0]?.tag
}

const refreshOf = (key: ContentKey, tag: string): number => {
  if (tag === `src-${key}`) return 0
  const [, refresh] = tag.startsWith(`src-${key}-r`) ? (/-r([1-9]\d{0,8})$/.exec(tag) ?? []) : []
  return refresh === undefined ? -1 : Number(refresh)
}

/** Whether another image of the config lives in this image's repository: then tags need the image's name. */
export const sharesRepository = (config: Pick<Config, 'images'>, image: ImageName): boolean => {
  const repositories = Object.entries(config.images).map(([name, spec]) => ({ name, repository: spec.repository }))
  const own = repositories.find(each => each.name === image)?.repository
  return repositories.some(each => each.name !== image && each.repository === own)
}

/** `sha-<commit>`, with the image's name before it where the repository is shared. */
export const commitTag = (sha: Sha, prefix?: ImageName): ImageTag => imageTag(`${before(prefix)}sha-${sha}`)

/** `<version>-<utc>-g<sha12>`: sorts by version and committer's date. */
export const datedTag = (version: Version, commit: Release['commit'], prefix?: ImageName): ImageTag =>
  imageTag(`${before(prefix)}${plain(version)}-${compact(commit.time)}-g${commit.sha.slice(0, 12)}`)

/** `<version>` with `+` as `_` (no semver holds a `_`, so that it reads back), with the service's name before it where the repository is shared. */
export const versionTag = (version: Version, prefix?: ServiceName): ImageTag =>
  imageTag(`${before(prefix)}${plain(version)}`)

const plain = (version: Version): string => version.replaceAll('+', '_')

const before = (prefix: string | undefined): string =>
  prefix === undefined ? '' : `${prefix.replace(/^@/, '').replaceAll('/', '_')}-`

/** What is known when a new digest is pushed; no key where it was built from more than its commit. */
export type PushFacts = {
  readonly image: ImageName
  readonly shared: boolean
  readonly key?: ContentKey
  readonly commit: Release['commit']
  readonly version: Version
}

/**
 * The tags of a newly built digest (design §2.4): by content key, by version and date, by commit. The first identifies what was
 * built; below a content key the commit's is the last one written, so that an image that has it has them all.
 */
export const pushTags = ({ image, shared, key, commit, version }: PushFacts): readonly [ImageTag, ...ImageTag[]] => {
  const prefix = shared ? image : undefined
  const [byCommit, byDate] = [commitTag(commit.sha, prefix), datedTag(version, commit, prefix)]
  return key === undefined ? [byCommit, byDate] : [sourceTag(key), byDate, byCommit]
}

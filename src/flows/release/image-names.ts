import { ociLabels } from '../../core/image/labels.ts'
import { commitTag, datedTag, versionTag } from '../../core/image/tag-names.ts'
import { Problem } from '../../core/problem/problem.ts'
import { type ImageName, type ImageTag, parsed, type ServiceName, type Version } from '../../core/release/named.ts'
import { highestVersion } from '../../core/tags/reachable.ts'
import type { Instant } from '../../core/time/instant.ts'
import type { Commit } from '../../ports/git.ts'
import type { Origin } from '../../ports/origin.ts'
import type { Ports } from '../../ports/ports.ts'
import { loadConfig } from './load-config.ts'

/** What an image's names are made of; what is absent comes from the event, git and the config. */
export type NameInputs = {
  readonly version?: Version | undefined
  readonly commit?: string | undefined
  readonly time?: Instant | undefined
  readonly prefix?: string | undefined
  readonly title?: string | undefined
  readonly config?: string | undefined
  readonly policyRef?: string | undefined
}

/** Tags and labels of one image, and the version in them. */
export type ImageNames = {
  readonly tags: readonly ImageTag[]
  readonly labels: Readonly<Record<string, string>>
  readonly version: Version
}

type Needs = Pick<Ports, 'git' | 'origin'>

/** Names an image by commit, committer's date and version: the same at every run. */
export const imageNames = async (inputs: NameInputs, ports: Needs): Promise<ImageNames> => {
  const asked = inputs.version
  const at = await commitOf(inputs.commit ?? ports.origin.sha ?? 'HEAD', ports)
  const time = inputs.time ?? at.time
  const version = asked ?? (await reachableVersion(inputs, at, ports))
  const prefix = inputs.prefix === undefined ? undefined : parsed<'ImageName'>(inputs.prefix)
  const commit = { sha: at.sha, time }
  const title = inputs.title ?? inputs.prefix
  const source = sourceOf(ports.origin)
  return {
    tags: [
      commitTag(at.sha, prefix),
      datedTag(version, commit, prefix),
      ...(asked === undefined ? [] : [versionTag(asked, prefix as (ImageName & ServiceName) | undefined)])
    ],
    labels: ociLabels({
      ...{ revision: at.sha, created: time, version },
      ...(title === undefined ? {} : { title }),
      ...(source === undefined ? {} : { source })
    }),
    version
  }
}

const commitOf = async (ref: string, { git }: Needs): Promise<Commit> => {
  const commit = await git.commit(ref)
  if (commit !== undefined) return commit
  throw new Problem({
    what: `There is no commit "${ref}" here or on the remote.`,
    remedy: 'Set the input "commit" to one.'
  })
}

const reachableVersion = async (inputs: NameInputs, { sha }: Commit, ports: Needs): Promise<Version> => {
  const { config: path, policyRef } = inputs
  const config = await loadConfig(ports, {
    at: sha,
    ...(path === undefined ? {} : { config: path }),
    ...(policyRef === undefined ? {} : { policyRef })
  })
  const tags = await ports.git.tagsReachableFrom(sha)
  return highestVersion(tags, config, Object.keys(config.services) as ServiceName[])
}

/** The repository's address: the run's, without what follows the repository in it. */
const sourceOf = ({ run, repository }: Origin): string | undefined => {
  if (run === undefined || repository === undefined) return undefined
  const end = run.indexOf(`/${repository}/`)
  return end < 0 ? undefined : run.slice(0, end + 1 + repository.length)
}

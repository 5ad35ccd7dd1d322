import { parsed, type Sha } from '../release/named.ts'
import { compact, type Instant, parseCompact } from '../time/instant.ts'
import { tagKeys } from './keys.ts'

type Tags = Readonly<Record<string, string>>

/** A commit for which a service was brought to a state, with the committer's date where it is known. */
export type SeenCommit = { readonly sha: Sha; readonly time?: Instant }

const sha = /^([0-9a-f]{40}|[0-9a-f]{64})$/

/** The commit that a revision was registered for. */
export const registeredFor = (tags: Tags): SeenCommit | undefined => seen(tags[tagKeys.commit], tags[tagKeys.committed])

/** The newest commit that asked for what a service runs already: the revision keeps the commit that it was registered for. */
export const lastSeen = (tags: Tags): SeenCommit | undefined => {
  const [commit, time] = (tags[tagKeys.seen] ?? '').split(' ')
  return seen(commit, time)
}

/** The tag that says on a service: this commit asks for what runs already. */
export const seenTags = ({ sha: commit, time }: SeenCommit): Tags => ({
  [tagKeys.seen]: time === undefined ? commit : `${commit} ${compact(time)}`
})

const seen = (commit: string | undefined, moment: string | undefined): SeenCommit | undefined => {
  if (commit === undefined || !sha.test(commit)) return undefined
  const time = parseCompact(moment ?? '')
  return { sha: parsed(commit), ...(time === undefined ? {} : { time }) }
}

import type { ReleaseTag, Sha } from '../core/release/named.ts'
import type { Instant } from '../core/time/instant.ts'

/** One commit: `time` is the committer's date, in UTC. */
export type Commit = { readonly sha: Sha; readonly time: Instant; readonly author: string; readonly subject: string }

/** Questions to the repository. Missing objects are fetched where a remote allows it; what cannot be answered is `unknown`, never a guess. */
export type Git = {
  /** The commit that a ref, tag or id names (annotated tags are peeled); `undefined` when there is none. */
  commit(ref: string): Promise<Commit | undefined>
  /** The text of a file at a commit; `undefined` when the commit has no such file. */
  file(at: Sha, path: string): Promise<string | undefined>
  /** Object ids (mode and id) of paths at a commit: what a content key is made of. A path that does not exist maps to `undefined`. */
  objects(at: Sha, paths: readonly string[]): Promise<ReadonlyMap<string, string | undefined>>
  /** Paths that differ between two commits' trees (renames as delete and add). */
  changed(from: Sha, to: Sha): Promise<readonly string[] | 'unknown'>
  isAncestor(ancestor: Sha, of: Sha): Promise<boolean | 'unknown'>
  /** All tags of the repository. */
  tags(): Promise<readonly ReleaseTag[]>
  /** All tags of the repository that are reachable from a commit. */
  tagsReachableFrom(at: Sha): Promise<readonly ReleaseTag[]>
  /** Whether a commit is reachable from a branch that matches one of the patterns (remote branches first, then local ones). */
  isOnBranch(sha: Sha, patterns: readonly string[]): Promise<boolean | 'unknown'>
  /** Commit of the branch whose policy counts: the event's default branch, else `origin/HEAD`, else `undefined`. */
  policyCommit(asked?: string): Promise<Sha | undefined>
  /** Writes the tree of a commit into a folder, without touching the work tree. */
  exportTree(at: Sha, into: string): Promise<void>
}

import type { Sha } from '../../core/release/named.ts'
import type { Git } from '../../ports/git.ts'
import { type GitDeps, gitCommand, type Run } from './command.ts'
import { commit, policyCommit } from './commits.ts'
import { fileReader } from './file-reader.ts'
import { commitsOnly, type History, historyOf } from './history.ts'
import { isAncestor, isOnBranch, tags, tagsReachableFrom } from './reach.ts'
import { remembered } from './remembered.ts'
import { obtain } from './remote.ts'
import { changed, exportTree, objects } from './trees.ts'

/**
 * Git in a clone's folder. `deps.env` is the environment that git gets, without which it finds neither itself nor
 * credentials; `asked` may stand between the questions and git.
 */
export const gitIn = (root: string, deps: GitDeps, asked: (run: Run) => Run = run => run): Git => {
  const run = remembered(asked(gitCommand(root, deps)))
  const own = once(() => historyOf(root, run, deps))
  const copy = once(() => commitsOnly(root, run, deps))
  const holding = async (shas: readonly Sha[]): Promise<History> => {
    const history = await own()
    for (const sha of shas) await obtain(history.run, sha)
    return history
  }
  return {
    commit: ref => commit(run, ref),
    file: fileReader(run),
    objects: (at, paths) => objects(run, at, paths),
    changed: (from, to) => changed(run, from, to),
    isAncestor: async (ancestor, of) => isAncestor(await holding([ancestor, of]), ancestor, of),
    tags: async () => tags(await holding([])),
    tagsReachableFrom: async at => tagsReachableFrom(await holding([at]), at),
    isOnBranch: async (sha, patterns) => {
      const answer = await isOnBranch(await holding([sha]), sha, patterns)
      if (answer !== undefined) return answer
      const asked = await copy()
      return (await isOnBranch(asked, sha, patterns)) ?? (asked.complete ? false : 'unknown')
    },
    policyCommit: asked => policyCommit(run, asked),
    exportTree: (at, into) => exportTree(run, deps, { at, into })
  }
}

/** The same answer for all who ask, asked for once. */
const once = <T>(ask: () => Promise<T>): (() => Promise<T>) => {
  let answer: Promise<T> | undefined
  return () => {
    answer ??= ask()
    return answer
  }
}

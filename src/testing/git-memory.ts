import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Execution } from '../adapters/exec/execute.ts'
import type { GitDeps, Run } from '../adapters/git/command.ts'
import { gitIn } from '../adapters/git/git.ts'
import type { Git } from '../ports/git.ts'

/**
 * What git answered in this suite, by the question and all that its answer depends on: a git process costs more than
 * most of what an action does besides, and the workbenches of a suite ask mostly the same of mostly the same history.
 */
const known = new Map<string, Execution>()

/** Git in a scratch repository; what git was asked before, in this state of the repository and its remote, is not asked of it again. */
export const rememberingGit = (root: string, deps: GitDeps): Git => gitIn(root, deps, run => remembering(root, run))

const remembering =
  (root: string, run: Run): Run =>
  async (args, options = {}) => {
    const state = options.env === undefined ? stateOf(root, args, options.input ?? '') : undefined
    if (state === undefined) return run(args, options)
    const question = JSON.stringify([state, args, options.input])
    const before = known.get(question)
    if (before !== undefined) return before
    const answer = await run(args, options)
    if (isLasting(root, args, answer)) known.set(question, answer)
    return answer
  }

/** What is missing now may be fetched later, but not into a commit that is here. */
const isLasting = (root: string, [command]: readonly string[], { code, stdout }: Execution): boolean => {
  if (command === 'merge-base') return code < 2
  const missing = command === 'cat-file' ? [...stdout.matchAll(/^([0-9a-f]{2})([0-9a-f]{38}):.* missing$/gm)] : []
  return code === 0 && missing.every(([, start = '', end = '']) => existsSync(join(root, '.git/objects', start, end)))
}

/** What the answer depends on besides the question: nothing, branches, or tags too; `undefined` for what is not a question. */
const stateOf = (root: string, args: readonly string[], input: string): string | undefined => {
  const [command = '', ...rest] = args
  if (command === 'rev-parse' && !/^--(verify|is-shallow)/.test(rest[0] ?? '')) return undefined
  if (!objects.includes(command) && !names.includes(command)) return undefined
  const listed = rest.filter(arg => !arg.startsWith('-')).slice(0, command === 'ls-tree' ? 1 : undefined)
  const named = [...listed, ...input.split('\n')].filter(name => name !== '' && !/^[0-9a-f]{40}\b/.test(name))
  if (named.length === 0 && objects.includes(command)) return ''
  return refs(root, !named.every(name => /^(HEAD|origin$|refs\/heads\/|refs\/remotes\/)/.test(name)))
}

const objects: readonly string[] = ['cat-file', 'diff-tree', 'ls-tree', 'merge-base', 'show']
const names: readonly string[] = ['for-each-ref', 'ls-remote', 'remote', 'rev-parse']

/** Settings and refs of a clone and of the bare repository beside it, as their files tell of them. */
const refs = (root: string, tags: boolean): string => {
  const base = dirname(root)
  const parts = ['HEAD', 'config', 'packed-refs', 'shallow', 'refs']
  const files = [join(root, '.git'), join(base, 'origin.git')].flatMap(folder =>
    parts.flatMap(part => filesIn(join(folder, part))).filter(file => tags || !file.includes('/refs/tags/'))
  )
  return files
    .map(file => `${file}\n${readFileSync(file, 'utf8')}`)
    .join('\n')
    .replaceAll(base, '')
}

const filesIn = (path: string): readonly string[] => {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap(name => filesIn(join(path, name)))
}

import { Problem } from '../../core/problem/problem.ts'
import type { Clock } from '../../ports/clock.ts'
import { type Execution, execute } from '../exec/execute.ts'

/** What the adapter needs: the clock that child processes run under, and the environment that git gets. */
export type GitDeps = {
  readonly clock: Clock
  readonly env: Readonly<Record<string, string | undefined>>
  readonly signal?: AbortSignal
}

/** Runs git with arguments; a code other than 0 is an answer, not an exception. */
export type Run = (args: readonly string[], options?: RunOptions) => Promise<Execution>

/** Standard input, and variables for this call alone. */
export type RunOptions = { readonly input?: string; readonly env?: Readonly<Record<string, string>> }

/** Variables by which a caller's git (a hook, for example) would send ours to another repository. */
const misleading: readonly string[] = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX'
]

/** Output must not depend on the machine's settings, nothing may ask a person, and a dead connection must end. */
const settings: readonly string[] = [
  'safe.directory=*',
  'core.quotepath=off',
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.autocrlf=false',
  'log.showSignature=false',
  'i18n.logOutputEncoding=UTF-8',
  'gc.auto=0',
  'maintenance.auto=false',
  'http.lowSpeedLimit=1000',
  'http.lowSpeedTime=30'
]

/** Git in a folder (a work tree or a bare repository). A missing program and a folder that is no repository are Problems. */
export const gitCommand = (folder: string, deps: GitDeps): Run => {
  const env = Object.entries(deps.env).filter(
    (pair): pair is [string, string] => pair[1] !== undefined && !misleading.includes(pair[0])
  )
  const quiet = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C' }
  const options = settings.flatMap(setting => ['-c', setting])
  return async (args, { input, env: own } = {}) => {
    const done = await execute(deps.clock, {
      file: 'git',
      args: [...options, ...args],
      cwd: folder,
      env: { ...Object.fromEntries(env), ...quiet, ...own },
      ...(input === undefined ? {} : { input }),
      ...(deps.signal === undefined ? {} : { signal: deps.signal })
    })
    if (done.code === 127) throw noGit()
    if (done.code === 128 && done.stderr.includes('not a git repository')) throw noRepository(folder)
    return done
  }
}

const noGit = (): Problem =>
  new Problem({
    what: 'There is no program "git" on this machine.',
    remedy: 'Install git, or use a runner image that has it.'
  })

const noRepository = (folder: string): Problem =>
  new Problem({
    what: `The folder "${folder}" is no git repository.`,
    remedy: 'Check the repository out first: a step "actions/checkout" before this one.'
  })

/** Standard output of a call that has to succeed. */
export const output = async (run: Run, args: readonly string[], options?: RunOptions): Promise<string> => {
  const done = await run(args, options)
  if (done.code === 0) return done.stdout
  throw new Error(`git ${args.join(' ')} ended with code ${done.code}: ${done.stderr.trim()}`)
}

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parsed, type Sha } from '../../core/release/named.ts'
import type { Instant } from '../../core/time/instant.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Scratch } from '../../ports/scratch.ts'
import { execute } from '../exec/execute.ts'

type Git = (args: readonly string[], at?: Instant) => Promise<string>

const identity = { name: 'Rehearsal', email: 'rehearsal@tagship.invalid' }

/** A new repository under the system's temporary folder, or a clone of `from`'s HEAD; its remote is a bare repository beside it. */
export const makeScratch = async (clock: Clock, from?: string): Promise<Scratch> => {
  const base = await clock.busy(() => mkdtemp(join(tmpdir(), 'tagship-rehearsal-')))
  const root = join(base, 'work')
  const remote = join(base, 'origin.git')
  const git = gitAt(clock, base)
  await git(
    from === undefined ? ['init', '-q', '--bare', '-b', 'main', remote] : ['clone', '-q', '--bare', from, remote]
  )
  if (from !== undefined) await asMain(git, remote)
  await git(['clone', '-q', remote, root])
  const inside = gitAt(clock, root)
  if (from === undefined) await inside(['checkout', '-q', '-b', 'main'])
  return {
    root,
    commit: change => commit({ clock, git: inside, root }, change),
    tag: async (name, at) => {
      await inside(['tag', name, at])
      await inside(['push', '-q', 'origin', `refs/tags/${name}`])
    },
    head: async () => parsed((await inside(['rev-parse', 'HEAD'])).trim()),
    remove: () => clock.busy(() => rm(base, { recursive: true, force: true }))
  }
}

/** What HEAD names becomes `main` of the copy, whatever it was called (or detached) where it came from. */
const asMain = async (git: Git, remote: string): Promise<void> => {
  const at = ['--git-dir', remote]
  const sha = (await git([...at, 'rev-parse', 'HEAD'])).trim()
  await git([...at, 'update-ref', 'refs/heads/main', sha])
  await git([...at, 'symbolic-ref', 'HEAD', 'refs/heads/main'])
}

const commit = async (
  place: { readonly clock: Clock; readonly git: Git; readonly root: string },
  change: Parameters<Scratch['commit']>[0]
): Promise<Sha> => {
  for (const [path, text] of Object.entries(change.files)) await put(place.clock, join(place.root, path), text)
  await place.git(['add', '-A'])
  await place.git(['commit', '-q', '-m', change.message], change.at)
  await place.git(['push', '-q', 'origin', 'HEAD:refs/heads/main'])
  await place.git(['remote', 'set-head', 'origin', 'main'])
  return parsed((await place.git(['rev-parse', 'HEAD'])).trim())
}

const put = (clock: Clock, path: string, text: string | null): Promise<void> =>
  clock.busy(async () => {
    if (text === null) return rm(path, { force: true })
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  })

const gitAt =
  (clock: Clock, cwd: string): Git =>
  async (args, at) => {
    const env = {
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_AUTHOR_NAME: identity.name,
      GIT_AUTHOR_EMAIL: identity.email,
      GIT_COMMITTER_NAME: identity.name,
      GIT_COMMITTER_EMAIL: identity.email,
      ...(at === undefined ? {} : { GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at })
    }
    const done = await execute(clock, { file: 'git', args, cwd, env })
    if (done.code !== 0) throw new Error(`git ${args.join(' ')}: ${done.stderr.trim()}`)
    return done.stdout
  }

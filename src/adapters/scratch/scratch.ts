import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
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
  const place = { clock, root: join(base, 'work'), remote: join(base, 'origin.git') }
  const [git, inside] = [gitAt(clock, base), gitAt(clock, place.root)]
  await (from === undefined ? begin(place) : copy(git, place, from))
  await shareObjects(place)
  let head = from === undefined ? undefined : await headOf(inside)
  return {
    root: place.root,
    commit: async change => {
      head = await commit({ ...place, git: inside }, change)
      return head
    },
    tag: (name, at) => writeRef(place, [`refs/tags/${name}`, `refs/tags/${name}`], at),
    head: async () => head ?? headOf(inside),
    remove: () => clock.busy(() => rm(base, { recursive: true, force: true }))
  }
}

type Place = { readonly clock: Clock; readonly root: string; readonly remote: string }

/** Two empty repositories, as `git init` would lay them out, and the one known to the other as its remote. */
const begin = async ({ clock, root, remote }: Place): Promise<void> => {
  const inside = join(root, '.git')
  for (const folder of [inside, remote])
    for (const part of ['objects', 'refs']) await clock.busy(() => mkdir(join(folder, part), { recursive: true }))
  await put(clock, join(remote, 'HEAD'), 'ref: refs/heads/main\n')
  await put(clock, join(inside, 'HEAD'), 'ref: refs/heads/main\n')
  await put(clock, join(remote, 'config'), coreOf(true))
  await put(clock, join(inside, 'config'), `${coreOf(false)}${originOf(remote)}`)
  await put(clock, join(inside, 'refs/remotes/origin/HEAD'), 'ref: refs/remotes/origin/main\n')
}

const coreOf = (bare: boolean): string => `[core]\n\trepositoryformatversion = 0\n\tbare = ${bare}\n`

const originOf = (remote: string): string =>
  `[remote "origin"]\n\turl = ${JSON.stringify(remote)}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`

/** What HEAD names becomes `main` of the copy, whatever it was called (or detached) where it came from. */
const copy = async (git: Git, { root, remote }: Place, from: string): Promise<void> => {
  await git(['clone', '-q', '--bare', from, remote])
  const at = ['--git-dir', remote]
  const sha = (await git([...at, 'rev-parse', 'HEAD'])).trim()
  await git([...at, 'update-ref', 'refs/heads/main', sha])
  await git([...at, 'symbolic-ref', 'HEAD', 'refs/heads/main'])
  await git(['clone', '-q', remote, root])
}

/** The remote reads the work tree's objects, so that a push is no more than the name of a commit. */
const shareObjects = ({ clock, root, remote }: Place): Promise<void> =>
  clock.busy(async () => {
    await mkdir(join(remote, 'objects/info'), { recursive: true })
    await writeFile(join(remote, 'objects/info/alternates'), `${join(root, '.git/objects')}\n`)
  })

const headOf = async (git: Git): Promise<Sha> => parsed((await git(['rev-parse', 'HEAD'])).trim())

const commit = async (
  { clock, git, root, remote }: Place & { readonly git: Git },
  change: Parameters<Scratch['commit']>[0]
): Promise<Sha> => {
  for (const [path, text] of Object.entries(change.files)) await put(clock, join(root, path), text)
  await git(['add', '-A'])
  await git(['-c', 'maintenance.auto=false', 'commit', '-q', '-m', change.message], change.at)
  const sha = parsed<'Sha'>((await clock.busy(() => readFile(join(root, '.git/refs/heads/main'), 'utf8'))).trim())
  await writeRef({ clock, root, remote }, ['refs/remotes/origin/main', 'refs/heads/main'], sha)
  return sha
}

/** Names a commit in the clone and in its remote, which is all that a push between them comes to. Both keep refs as files. */
const writeRef = async ({ clock, root, remote }: Place, [own, theirs]: readonly [string, string], sha: Sha) => {
  await put(clock, join(root, '.git', own), `${sha}\n`)
  await put(clock, join(remote, theirs), `${sha}\n`)
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
      GIT_DEFAULT_REF_FORMAT: 'files',
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

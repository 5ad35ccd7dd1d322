import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parsed, type Sha } from '../../core/release/named.ts'
import { epoch } from '../../core/time/instant.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Scratch } from '../../ports/scratch.ts'
import { execute } from '../exec/execute.ts'
import { type Entry, objectWriter } from './objects.ts'

type Git = (args: readonly string[]) => Promise<string>

const identity = 'Rehearsal <rehearsal@tagship.invalid>'

/** A new repository under the system's temporary folder, or a clone of `from`'s HEAD; its remote is a bare repository beside it. */
export const makeScratch = async (clock: Clock, from?: string): Promise<Scratch> => {
  const base = await clock.busy(() => mkdtemp(join(tmpdir(), 'tagship-rehearsal-')))
  const place = { clock, root: join(base, 'work'), remote: join(base, 'origin.git') }
  const [git, inside] = [gitAt(clock, base), gitAt(clock, place.root)]
  await (from === undefined ? begin(place) : copy(git, place, from))
  await shareObjects(place)
  let head = from === undefined ? undefined : await headOf(inside)
  const files = new Map(from === undefined ? [] : await filesOf(inside))
  return {
    root: place.root,
    commit: async change => {
      head = await commit({ ...place, files, head }, change)
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

/** All files of HEAD. */
const filesOf = async (git: Git): Promise<readonly (readonly [string, Entry])[]> =>
  (await git(['ls-tree', '-r', '-z', 'HEAD'])).split('\0').flatMap(row => {
    const [, mode, id, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(row) ?? []
    return mode === undefined || id === undefined || path === undefined ? [] : [[path, { mode, id }] as const]
  })

/** Files of HEAD, changed by each commit, and HEAD itself. */
type Tip = { readonly files: Map<string, Entry>; readonly head: Sha | undefined }

const commit = async (
  { clock, files, head, root, remote }: Place & Tip,
  change: Parameters<Scratch['commit']>[0]
): Promise<Sha> => {
  const objects = objectWriter(join(root, '.git/objects'), head?.length === 64 ? 'sha256' : 'sha1')
  for (const [path, text] of Object.entries(change.files)) {
    await put(clock, join(root, path), text)
    if (text === null) files.delete(path)
    else {
      const id = await clock.busy(() => objects.blob(text))
      files.set(path, { mode: files.get(path)?.mode ?? '100644', id })
    }
  }
  const saying = { message: change.message, parent: head, identity, seconds: Math.floor(epoch(change.at) / 1000) }
  const sha = await clock.busy(() => objects.commit(files, saying))
  await writeRef({ clock, root, remote }, ['refs/remotes/origin/main', 'refs/heads/main'], sha)
  await put(clock, join(root, '.git/refs/heads/main'), `${sha}\n`)
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
  async args => {
    const env = {
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_DEFAULT_REF_FORMAT: 'files'
    }
    const done = await execute(clock, { file: 'git', args, cwd, env })
    if (done.code !== 0) throw new Error(`git ${args.join(' ')}: ${done.stderr.trim()}`)
    return done.stdout
  }

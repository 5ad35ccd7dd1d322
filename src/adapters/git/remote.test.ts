import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parsed, type Sha } from '../../core/release/named.ts'
import { gitCommand } from './command.ts'
import { commitsOnly } from './history.ts'
import { adapter, commitFiles, gitAt, ground, init, plainEnv, stillClock } from './testing/repository.ts'

const place = ground()
afterAll(place.remove)

const work = join(place.folder, 'work')
const origin = join(place.folder, 'origin.git')
const shas: Record<string, Sha> = {}
const at = (name: string): Sha => shas[name] ?? parsed('')

/** A clone as a job has it: one commit of one ref, no tags. */
const shallow = (name: string, ref: string): string => {
  const folder = init(join(place.folder, name))
  gitAt(folder, 'remote', 'add', 'origin', origin)
  gitAt(folder, 'fetch', '-q', '--no-tags', '--depth=1', 'origin', ref)
  gitAt(folder, 'checkout', '-q', 'FETCH_HEAD')
  return folder
}

beforeAll(() => {
  init(work)
  shas.root = commitFiles(work, { 'a.txt': '0\n' })
  gitAt(work, 'tag', '-a', '-m', 'first', 'v0.1.0')
  for (const number of [1, 2, 3, 4, 5]) shas[`m${number}`] = commitFiles(work, { 'a.txt': `${number}\n` })
  gitAt(work, 'checkout', '-q', '-b', 'hotfix/one', at('root'))
  shas.hotfix = commitFiles(work, { 'fix.txt': 'fix\n' })
  gitAt(work, 'tag', 'v0.1.1')
  gitAt(work, 'checkout', '-q', 'main')
  gitAt(place.folder, 'clone', '-q', '--bare', work, origin)
  shas.lost = commitFiles(work, { 'a.txt': 'lost\n' })
  gitAt(work, 'push', '-q', origin, 'main')
  gitAt(work, 'push', '-q', '--force', origin, `${at('m5')}:refs/heads/main`)
})

describe('git in a shallow clone', () => {
  it('fetches a commit that it lacks, and stays shallow (CD6)', async () => {
    const folder = shallow('base', 'main')
    const git = adapter(folder)
    expect(await git.changed(at('m1'), at('m5'))).toEqual(['a.txt'])
    expect(gitAt(folder, 'rev-parse', '--is-shallow-repository')).toBe('true')
    expect(gitAt(folder, 'for-each-ref', '--format=%(refname)')).toBe('refs/remotes/origin/main')
  })

  it('reads a file at a commit that it lacks, and knows that another is not in it', async () => {
    const git = adapter(shallow('file', 'main'))
    expect(await git.file(at('m2'), 'a.txt')).toBe('2\n')
    expect(await git.file(at('m2'), 'fix.txt')).toBeUndefined()
    expect((await git.commit(at('m3')))?.sha).toBe(at('m3'))
  })

  it('fetches a base that a forced push left behind (CD3)', async () => {
    expect(await adapter(shallow('forced', 'main')).changed(at('lost'), at('m5'))).toEqual(['a.txt'])
  })

  it('answers questions of ancestry without deepening the clone', async () => {
    const folder = shallow('ancestry', 'main')
    const git = adapter(folder)
    expect(await git.isAncestor(at('root'), at('m5'))).toBe(true)
    expect(await git.isAncestor(at('hotfix'), at('m5'))).toBe(false)
    expect(await git.tagsReachableFrom(at('m5'))).toEqual(['v0.1.0'])
    expect(gitAt(folder, 'rev-list', '--count', 'HEAD')).toBe('1')
  })

  it('finds a tag that the clone lacks', async () => {
    const git = adapter(shallow('tags', 'main'))
    expect((await git.commit('refs/tags/v0.1.0'))?.sha).toBe(at('root'))
    expect((await git.commit('refs/tags/v0.1.1'))?.sha).toBe(at('hotfix'))
    expect(await git.commit('refs/tags/v9.9.9')).toBeUndefined()
  })

  it('knows from which branches a commit is reachable', async () => {
    const git = adapter(shallow('branches', 'refs/tags/v0.1.1'))
    expect(await git.isOnBranch(at('hotfix'), ['main'])).toBe(false)
    expect(await git.isOnBranch(at('hotfix'), ['main', 'hotfix/*'])).toBe(true)
    expect(await git.isOnBranch(at('hotfix'), ['release/*'])).toBe(false)
  })

  it('takes policy from the default branch, whatever is checked out', async () => {
    const git = adapter(shallow('policy', 'refs/tags/v0.1.1'))
    expect(await git.policyCommit('main')).toBe(at('m5'))
    expect(await git.policyCommit()).toBe(at('m5'))
    expect(await git.file(at('m5'), 'a.txt')).toBe('5\n')
  })

  it('asks with the clone’s own token, and writes it nowhere', async () => {
    const folder = shallow('token', 'main')
    const key = 'http.https://git.example/.extraheader'
    gitAt(folder, 'config', key, 'AUTHORIZATION: basic c2VjcmV0')
    const deps = {
      clock: stillClock,
      env: { ...plainEnv, GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'a.b', GIT_CONFIG_VALUE_0: 'c' }
    }
    const { run, complete } = await commitsOnly(folder, gitCommand(folder, deps), deps)
    expect(complete).toBe(true)
    expect((await run(['config', '--get-all', key])).stdout).toBe('AUTHORIZATION: basic c2VjcmV0\n')
    expect((await run(['config', 'a.b'])).stdout).toBe('c\n')
    const written = readFileSync(join(folder, '.git/tagship-history/config'), 'utf8')
    expect(written).not.toContain('c2VjcmV0')
    expect(written).not.toContain(origin)
  })

  it('guesses nothing when the remote does not answer (CD2)', async () => {
    const folder = shallow('alone', 'main')
    gitAt(folder, 'remote', 'set-url', 'origin', join(place.folder, 'gone.git'))
    gitAt(folder, 'update-ref', '-d', 'refs/remotes/origin/main')
    const git = adapter(folder)
    expect(await git.changed(at('m1'), at('m5'))).toBe('unknown')
    expect(await git.isAncestor(at('root'), at('m5'))).toBe('unknown')
    expect(await git.isOnBranch(at('m5'), ['main'])).toBe('unknown')
    expect(await git.policyCommit('main')).toBeUndefined()
    await expect(git.file(at('m1'), 'a.txt')).rejects.toThrow('is not in this clone and cannot be fetched')
  })
})

describe('git in a complete clone', () => {
  it('stays complete when it fetches a commit', async () => {
    const folder = join(place.folder, 'complete')
    gitAt(place.folder, 'clone', '-q', '--single-branch', origin, folder)
    expect(await adapter(folder).changed(at('lost'), at('m5'))).toEqual(['a.txt'])
    expect(await adapter(folder).isOnBranch(at('hotfix'), ['hotfix/*'])).toBe(true)
    expect(gitAt(folder, 'rev-parse', '--is-shallow-repository')).toBe('false')
  })

  it('takes policy from a branch only where there is no remote', async () => {
    const folder = join(place.folder, 'local')
    gitAt(place.folder, 'clone', '-q', origin, folder)
    gitAt(folder, 'branch', 'trunk', at('m1'))
    expect(await adapter(folder).policyCommit('trunk')).toBe(at('m5'))
    gitAt(folder, 'remote', 'remove', 'origin')
    expect(await adapter(folder).policyCommit('trunk')).toBe(at('m1'))
    expect(await adapter(folder).policyCommit()).toBeUndefined()
    rmSync(folder, { recursive: true })
  })
})

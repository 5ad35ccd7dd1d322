import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parsed } from '../../core/release/named.ts'
import { type Ladder, ladderConfig, openLadder, outcomes } from '../testing/ladder.ts'

const lanes = 'lanes: { hotfix: { refs: ["hotfix/*"], stages: [beta, live] } }'

let ladder: Ladder
beforeAll(async () => {
  ladder = await openLadder(ladderConfig.replace('refs: [main]', `refs: [main]\n${lanes}`), { sockets: true })
}, 60_000)
afterAll(() => ladder.bench.close())

/** A commit on a branch of its own that changes the image. */
const commitOn = (branch: string): string => {
  const { root } = ladder.bench.scratch
  const who = { GIT_AUTHOR_NAME: 'Kim', GIT_AUTHOR_EMAIL: 'kim@shop.example' }
  const env = { ...who, GIT_COMMITTER_NAME: 'Kim', GIT_COMMITTER_EMAIL: 'kim@shop.example', PATH: '/usr/bin:/bin' }
  const git = (input: string, ...args: readonly string[]) =>
    execFileSync('git', [...args], { cwd: root, env, input, encoding: 'utf8' }).trim()
  const blob = git(branch, 'hash-object', '-w', '--stdin')
  const source = git(`100644 blob ${blob}\tmain.mjs\n`, 'mktree')
  const entries = git('', 'ls-tree', 'HEAD')
    .split('\n')
    .filter(entry => !entry.endsWith('\tsrc'))
  const tree = git(`${[...entries, `040000 tree ${source}\tsrc`].join('\n')}\n`, 'mktree')
  const commit = git('', 'commit-tree', tree, '-p', 'HEAD', '-m', branch)
  git('', 'push', '--quiet', 'origin', `${commit}:refs/heads/${branch}`)
  return commit
}

describe('a promotion from a branch of a lane', () => {
  it('builds in the first stage of the lane, and climbs the lane only', async () => {
    const hotfix = commitOn('hotfix/one')
    const first = await ladder.promote('v1.0.1-beta.1', { builder: 'pack' }, hotfix)
    expect(outcomes(first)).toEqual([{ is: 'succeeded' }])
    expect(ladder.calls('PutManifest')).toBe(1)
    const second = await ladder.promote('v1.0.1', {}, hotfix)
    expect(outcomes(second)).toEqual([{ is: 'succeeded' }])
    expect(JSON.parse(second.outputs.release ?? '')).toMatchObject({ lane: 'hotfix', stage: 'live' })
    const { truth } = ladder.bench
    expect(truth.running('live', 'api').images).toEqual(truth.running('beta', 'api').images)
  }, 60_000)

  it('is refused from a branch of no ladder', async () => {
    const stray = commitOn('feature/one')
    expect(outcomes(await ladder.promote('v1.0.2-beta.1', {}, parsed(stray)))).toEqual([{ is: 'refused', gate: 'ref' }])
  }, 60_000)
})

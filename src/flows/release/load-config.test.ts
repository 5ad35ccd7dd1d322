import { describe, expect, it } from '@jest/globals'
import { parsed, type Sha } from '../../core/release/named.ts'
import type { Git } from '../../ports/git.ts'
import type { Origin } from '../../ports/origin.ts'
import { loadConfig } from './load-config.ts'

const sha = (letter: string): Sha => parsed(letter.repeat(40))
const [released, main] = [sha('c'), sha('d')]
const yaml = (stage: string, level: string) => `
stages: { ${stage}: { region: eu-west-1, cluster: shop } }
ladder: [${stage}]
services: { api: { path: api, task: live, env: { LEVEL: ${level} } } }
`

type World = { readonly files: Readonly<Record<string, string>>; readonly policy?: Sha }

const ports = ({ files, policy }: World): { readonly git: Git; readonly origin: Origin } => ({
  origin: { event: 'push', actor: 'mona', fromPullRequest: false },
  git: {
    commit: async ref => (ref === 'trunk' ? { sha: main, time: '', author: '', subject: '' } : undefined),
    file: async (at, path) => files[`${at[0]}:${path}`],
    objects: async () => new Map(),
    changed: async () => 'unknown',
    isAncestor: async () => 'unknown',
    tags: async () => [],
    tagsReachableFrom: async () => [],
    isOnBranch: async () => 'unknown',
    policyCommit: async () => policy,
    exportTree: async () => undefined
  }
})

const both = { 'c:tagship.yml': yaml('test', 'debug'), 'd:tagship.yml': yaml('live', 'info') }

describe('loadConfig', () => {
  it('reads policy from the default branch and services from the commit', async () => {
    const config = await loadConfig(ports({ files: both, policy: main }), { at: released })
    expect(config.policy.ladder).toEqual([['live']])
    expect(config.services).toMatchObject({ api: { env: { LEVEL: 'debug' } } })
  })

  it('takes the policy ref where no default branch is known, and refuses to guess without one', async () => {
    const config = await loadConfig(ports({ files: both }), { at: released, policyRef: 'trunk' })
    expect(config.policy.ladder).toEqual([['live']])
    await expect(loadConfig(ports({ files: both }), { at: released })).rejects.toThrow('is not known')
    await expect(loadConfig(ports({ files: both }), { at: released, policyRef: 'x' })).rejects.toThrow(
      'names no commit'
    )
  })

  it('does not let a branch bring rules that the default branch lacks', async () => {
    const files = { 'c:tagship.yml': yaml('live', 'info') }
    await expect(loadConfig(ports({ files, policy: main }), { at: released })).rejects.toThrow(
      'has no tagship.yml, and policy is read from there.'
    )
  })

  it('refuses two configs in one commit', async () => {
    const files = { ...both, 'c:.github/tagship.yml': yaml('live', 'info') }
    await expect(loadConfig(ports({ files, policy: main }), { at: released })).rejects.toThrow(
      'two configs: .github/tagship.yml and tagship.yml'
    )
  })

  it('says which of the two files a fault is in', async () => {
    const files = { ...both, 'd:tagship.yml': 'ladder: 1\n' }
    await expect(loadConfig(ports({ files, policy: main }), { at: released })).rejects.toThrow(
      'tagship.yml@dddddddddddd:1:9: "ladder" must be a list'
    )
  })

  it('does without a file only where none is named', async () => {
    const inputs = { cluster: 'shop', service: 'api', taskDefinition: 'a.json', region: 'eu-west-1' }
    expect((await loadConfig(ports({ files: {} }), { at: released, inputs })).policy.ladder).toEqual([['live']])
    await expect(loadConfig(ports({ files: {} }), { at: released, inputs, config: 'x.yml' })).rejects.toThrow('"x.yml"')
  })
})

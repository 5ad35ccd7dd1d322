import { describe, expect, it } from '@jest/globals'
import { parsed, type ReleaseTag } from '../../core/release/named.ts'
import type { Git } from '../../ports/git.ts'
import type { Origin } from '../../ports/origin.ts'
import { imageNames } from './image-names.ts'

const sha = parsed<'Sha'>('c'.repeat(40))
const config = `
stages: { live: { region: eu-west-1, cluster: shop } }
ladder: [live]
services: { api: { path: api, task: live } }
`

const ports = (tags: readonly string[] = []): { readonly git: Git; readonly origin: Origin } => ({
  origin: {
    event: 'push',
    actor: 'mona',
    sha,
    run: 'https://github.example/acme/shop/actions/runs/7',
    repository: 'acme/shop',
    fromPullRequest: false
  },
  git: {
    commit: async ref =>
      ref === sha ? { sha, time: '2026-11-22T10:15:30.000Z', author: 'Mona', subject: '' } : undefined,
    file: async (_, path) => (path === 'tagship.yml' ? config : undefined),
    objects: async () => new Map(),
    changed: async () => 'unknown',
    isAncestor: async () => 'unknown',
    tags: async () => [],
    tagsReachableFrom: async () => tags as readonly ReleaseTag[],
    isOnBranch: async () => 'unknown',
    policyCommit: async () => sha,
    exportTree: async () => undefined
  }
})

describe('imageNames', () => {
  it('names a version by tag, and says what is known in labels', async () => {
    expect(await imageNames({ version: parsed('1.2.3'), prefix: 'shop' }, ports())).toEqual({
      tags: [`shop-sha-${'c'.repeat(40)}`, 'shop-1.2.3-20261122T101530Z-gcccccccccccc', 'shop-1.2.3'],
      labels: {
        'org.opencontainers.image.revision': 'c'.repeat(40),
        'org.opencontainers.image.created': '2026-11-22T10:15:30Z',
        'org.opencontainers.image.version': '1.2.3',
        'org.opencontainers.image.source': 'https://github.example/acme/shop',
        'org.opencontainers.image.title': 'shop'
      },
      version: '1.2.3'
    })
  })

  it('takes the highest version behind the commit, and claims no version tag for it', async () => {
    const { tags, version } = await imageNames({}, ports(['v1.9.0', 'v1.10.0', 'nightly']))
    expect(version).toBe('1.10.0')
    expect(tags).toEqual([`sha-${'c'.repeat(40)}`, '1.10.0-20261122T101530Z-gcccccccccccc'])
    expect((await imageNames({}, ports())).version).toBe('0.0.0')
  })

  it('takes a moment that is given for the commit’s own', async () => {
    const given = { version: parsed<'Version'>('1.0.0'), time: '2026-11-22T10:15:30.000Z' }
    const { tags } = await imageNames(given, ports())
    expect(tags[1]).toBe('1.0.0-20261122T101530Z-gcccccccccccc')
  })

  it.each([
    [{ commit: 'gone' }, 'There is no commit "gone" here or on the remote.'],
    [{ prefix: 'a b' }, 'cannot be an image tag']
  ])('refuses %j', async (inputs, why) => {
    await expect(imageNames({ version: parsed('1.2.3'), ...inputs }, ports())).rejects.toThrow(why)
  })
})

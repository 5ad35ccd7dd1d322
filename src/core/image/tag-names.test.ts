import { describe, expect, it } from '@jest/globals'
import { type ContentKey, type ImageTag, parsed } from '../release/named.ts'
import { ociLabels } from './labels.ts'
import {
  commitTag,
  datedTag,
  imageTag,
  newestSource,
  pushTags,
  sharesRepository,
  sourceTag,
  versionTag
} from './tag-names.ts'

const key: ContentKey = parsed('ab'.repeat(32))
const commit = { sha: parsed<'Sha'>('c'.repeat(40)), time: '2026-11-22T10:15:30.000Z' }

describe('image tags', () => {
  it('name the content, the commit, the version and date', () => {
    const facts = { image: parsed<'ImageName'>('shop'), key, commit, version: parsed<'Version'>('1.2.3+5') }
    expect(pushTags({ ...facts, shared: false })).toEqual([
      `src-${'ab'.repeat(32)}`,
      '1.2.3_5-20261122T101530Z-gcccccccccccc',
      `sha-${'c'.repeat(40)}`
    ])
    expect(pushTags({ ...facts, shared: true })).toEqual([
      `src-${'ab'.repeat(32)}`,
      'shop-1.2.3_5-20261122T101530Z-gcccccccccccc',
      `shop-sha-${'c'.repeat(40)}`
    ])
  })

  it('keep a version readable (VT3)', () => {
    expect(versionTag(parsed('1.2.3-beta.1+5'))).toBe('1.2.3-beta.1_5')
    expect(versionTag(parsed('1.2.3'), parsed('@scope/api'))).toBe('scope_api-1.2.3')
  })

  it.each(['', '.x', '-x', 'a b', 'ü', 'a'.repeat(129), 'a/b', 'a+b'])('refuse %p (VT1)', text => {
    expect(() => imageTag(text)).toThrow('cannot be an image tag')
  })

  it('refuse what grows too long instead of cutting it (VT2)', () => {
    const long = parsed<'ImageName'>('i'.repeat(60))
    expect(() => commitTag(parsed('c'.repeat(64)), long)).toThrow('(129 characters)')
    expect(datedTag(parsed('1.0.0'), commit, long)).toHaveLength(97)
  })

  it('find the newest refresh of a key', () => {
    const tags = [
      sourceTag(key),
      sourceTag(key, 2),
      sourceTag(key, 10),
      `src-${'cd'.repeat(32)}-r11`,
      '1.0.0'
    ] as ImageTag[]
    expect(newestSource(key, tags)).toBe(`src-${'ab'.repeat(32)}-r10`)
    expect(newestSource(key, [])).toBeUndefined()
  })

  it('know when images share a repository', () => {
    const spec = { path: '.', needs: [], args: {}, platforms: [] }
    const images = {
      a: { ...spec, repository: parsed<'Repository'>('x') },
      b: { ...spec, repository: parsed<'Repository'>('x') },
      c: { ...spec, repository: parsed<'Repository'>('y') }
    }
    expect(sharesRepository({ images }, parsed('a'))).toBe(true)
    expect(sharesRepository({ images }, parsed('c'))).toBe(false)
  })
})

describe('labels', () => {
  it('say what is known and leave out the rest (VT17, VT19)', () => {
    expect(ociLabels({ revision: commit.sha, created: commit.time, title: 'a "b" = $c', source: '' })).toEqual({
      'org.opencontainers.image.revision': 'cccccccccccccccccccccccccccccccccccccccc',
      'org.opencontainers.image.created': '2026-11-22T10:15:30Z',
      'org.opencontainers.image.title': 'a "b" = $c'
    })
  })
})

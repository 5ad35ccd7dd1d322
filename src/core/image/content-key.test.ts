import { describe, expect, it } from '@jest/globals'
import type { ImageSpec } from '../config/config.ts'
import { parsed } from '../release/named.ts'
import { contentKey, inputPaths } from './content-key.ts'

const spec: ImageSpec = {
  path: 'services/shop',
  needs: ['libs/shared', 'package-lock.json'],
  repository: parsed('shop'),
  args: { A: '1', B: '2' },
  platforms: ['linux/amd64', 'linux/arm64']
}
const ids: Readonly<Record<string, string>> = {
  'services/shop': '040000 tree 1111',
  'libs/shared': '040000 tree 2222',
  'package-lock.json': '100644 blob 3333'
}
const key = (change: Partial<ImageSpec> = {}, objects: Readonly<Record<string, string>> = ids) =>
  contentKey({ image: parsed('shop'), spec: { ...spec, ...change }, objects: new Map(Object.entries(objects)) })

describe('a content key', () => {
  it('stays what it is from make to make', () => {
    expect(key()).toBe('f83fcb16592171f08b5d9724f8090cf7ac0e6ea4ff8c459f91537ecca79b036a')
  })

  it('does not depend on the order in which inputs are written, nor on the repository', () => {
    expect(key({ needs: ['package-lock.json', 'libs/shared'] })).toBe(key())
    expect(key({ args: { B: '2', A: '1' }, platforms: ['linux/arm64', 'linux/amd64'] })).toBe(key())
    expect(key({ repository: parsed('other') })).toBe(key())
  })

  it.each<[string, Partial<ImageSpec>, Readonly<Record<string, string>>]>([
    ['a file', {}, { ...ids, 'services/shop': '040000 tree 9999' }],
    ['a need', {}, { ...ids, 'libs/shared': '040000 tree 9999' }],
    ['the mode of a need', {}, { ...ids, 'package-lock.json': '100755 blob 3333' }],
    ['a build argument', { args: { A: '1', B: '3' } }, ids],
    ['the target', { target: 'slim' }, ids],
    ['the platforms', { platforms: ['linux/amd64'] }, ids],
    ['the list of needs', { needs: ['libs/shared'] }, ids],
    [
      'the Dockerfile',
      { dockerfile: 'services/shop/Dockerfile' },
      { ...ids, 'services/shop/Dockerfile': '100644 blob 4' }
    ]
  ])('changes with %s', (_, change, objects) => {
    expect(key(change, objects)).not.toBe(key())
  })

  it('names every input that the commit lacks', () => {
    expect(() => key({}, { 'services/shop': '040000 tree 1111' })).toThrow(
      /made of "libs\/shared", which the commit does not have[\s\S]*"package-lock.json"/
    )
  })

  it('counts an input once', () => {
    expect(inputPaths({ ...spec, needs: ['services/shop', 'a'], dockerfile: 'a' })).toEqual(['a', 'services/shop'])
  })
})

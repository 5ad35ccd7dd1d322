import { describe, expect, it } from '@jest/globals'
import { arranged } from './testing/arranged.ts'
import { configOf, manifestOver, pushed } from './testing/manifests.ts'

const filters = [{ filterType: 'WILDCARD', filter: 'pin-*' }]
const exclusion = { imageTagMutabilityExclusionFilters: filters }

const repositoryWith = (input: Record<string, unknown>) => {
  const arrangement = arranged()
  arrangement.call('CreateRepository', { repositoryName: 'shop', ...input })
  const digest = pushed(arrangement, 'shop', { content: 'one', tag: 'v1' })
  const imageManifest = manifestOver(arrangement.layer('shop', configOf({})), [arrangement.layer('shop', 'two')])
  const first = arrangement.call('BatchGetImage', { repositoryName: 'shop', imageIds: [{ imageTag: 'v1' }] })
  const { imageManifest: same } = (first.images as { imageManifest: string }[])[0] ?? { imageManifest: '' }
  const put = (imageTag: string, manifest: string) =>
    arrangement.refused('PutImage', { repositoryName: 'shop', imageTag, imageManifest: manifest })
  put('pin-live', same)
  return { ...arrangement, digest, same, other: imageManifest, put }
}

const taken = (tag: string) =>
  `ImageTagAlreadyExistsException: The image tag '${tag}' already exists in the 'shop' repository and cannot be overwritten because the tag is immutable.`

describe('the mode of tag mutability', () => {
  it.each([
    ['MUTABLE', {}, ['moves', 'moves']],
    ['IMMUTABLE', {}, [taken('v1'), taken('pin-live')]],
    ['IMMUTABLE_WITH_EXCLUSION', exclusion, [taken('v1'), 'moves']],
    ['MUTABLE_WITH_EXCLUSION', exclusion, ['moves', taken('pin-live')]]
  ])('%s decides whether a taken tag moves', (imageTagMutability, more, ends) => {
    const { put, other } = repositoryWith({ imageTagMutability, ...more })
    const outcome = (text: string) => (text.startsWith('answered') ? 'moves' : text)
    expect([outcome(put('v1', other)), outcome(put('pin-live', other))]).toEqual(ends)
  })

  it.each(['MUTABLE', 'IMMUTABLE'])('%s refuses the same digest under the same tag', imageTagMutability => {
    const { put, same, digest } = repositoryWith({ imageTagMutability })
    expect(put('v1', same)).toBe(
      `ImageAlreadyExistsException: Image with digest '${digest}' and tag 'v1' already exists in the repository with name 'shop' in registry with id '111111111111'`
    )
  })

  it('leaves the old image untagged when a tag moves', () => {
    const { call, put, other, digest } = repositoryWith({})
    put('v1', other)
    put('pin-live', other)
    const { imageDetails } = call('DescribeImages', { repositoryName: 'shop', imageIds: [{ imageDigest: digest }] })
    expect(imageDetails).toEqual([expect.not.objectContaining({ imageTags: expect.anything() })])
  })

  it('can be changed, and counts from then on', () => {
    const { call, put, other } = repositoryWith({})
    const mode = { repositoryName: 'shop', imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION', ...exclusion }
    expect(call('PutImageTagMutability', mode)).toEqual({ registryId: '111111111111', ...mode })
    expect(put('v1', other)).toBe(taken('v1'))
  })

  const excludes = (...patterns: readonly string[]) => ({
    imageTagMutability: 'MUTABLE_WITH_EXCLUSION',
    imageTagMutabilityExclusionFilters: patterns.map(filter => ({ filterType: 'WILDCARD', filter }))
  })

  it.each([
    [{ imageTagMutability: 'SOMETIMES' }, "imageTagMutability' .* 'Member must satisfy enum value set: "],
    [{ imageTagMutability: 'IMMUTABLE', ...exclusion }, 'must be null when imageTagMutability is set as IMMUTABLE'],
    [
      { imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION' },
      "'ImageTagMutabilityExclusionFilters can't be null when imageTagMutability is set as IMMUTABLE_WITH_EXCLUSION'"
    ],
    [excludes(), 'Member must have length greater than or equal to 1'],
    [excludes('a', 'b', 'c', 'd', 'e', 'f'), 'Member must have length less than or equal to 5'],
    [excludes('a b'), 'Member must satisfy regular expression pattern'],
    [excludes('*a*b*'), 'at most two wildcards']
  ])('is refused in a wrong form: %j', (input, text) => {
    expect(arranged().refused('CreateRepository', { repositoryName: 'shop', ...input })).toMatch(new RegExp(text))
  })
})

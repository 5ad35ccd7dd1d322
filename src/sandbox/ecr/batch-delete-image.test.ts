import { describe, expect, it } from '@jest/globals'
import { arranged } from './testing/arranged.ts'
import { configOf, indexOver, pushed } from './testing/manifests.ts'

const shop = () => {
  const arrangement = arranged()
  arrangement.call('CreateRepository', { repositoryName: 'shop' })
  return arrangement
}
const repositoryName = 'shop'

describe('BatchDeleteImage', () => {
  it('takes one tag, and the image with its last tag', () => {
    const arrangement = shop()
    const digest = pushed(arrangement, 'shop', { content: 'one', tag: 'a' })
    const { images } = arrangement.call('BatchGetImage', { repositoryName, imageIds: [{ imageTag: 'a' }] })
    const { imageManifest } = (images as { imageManifest: string }[])[0] ?? { imageManifest: '' }
    arrangement.call('PutImage', { repositoryName, imageManifest, imageTag: 'b' })
    const remove = (imageTag: string) =>
      arrangement.call('BatchDeleteImage', { repositoryName, imageIds: [{ imageTag }] })
    expect(remove('a')).toEqual({ imageIds: [{ imageDigest: digest, imageTag: 'a' }], failures: [] })
    expect(arrangement.call('ListImages', { repositoryName }).imageIds).toHaveLength(1)
    remove('b')
    expect(arrangement.call('ListImages', { repositoryName }).imageIds).toEqual([])
  })

  it('leaves an image that an index refers to', () => {
    const arrangement = shop()
    const child = pushed(arrangement, 'shop', { content: 'one' })
    const imageManifest = indexOver([{ digest: child, os: 'linux', architecture: 'amd64' }])
    arrangement.call('PutImage', { repositoryName, imageManifest, imageTag: 'v1' })
    const answer = arrangement.call('BatchDeleteImage', { repositoryName, imageIds: [{ imageDigest: child }] })
    expect(answer).toMatchObject({ imageIds: [], failures: [{ failureCode: 'ImageReferencedByManifestList' }] })
  })

  it('is needed before a repository can go, unless forced', () => {
    const arrangement = shop()
    pushed(arrangement, 'shop', { content: 'one', config: configOf({}) })
    expect(arrangement.refused('DeleteRepository', { repositoryName })).toBe(
      "RepositoryNotEmptyException: The repository with name 'shop' in registry with id '111111111111' cannot be deleted because it still contains images"
    )
    arrangement.call('DeleteRepository', { repositoryName, force: true })
    expect(arrangement.refused('ListImages', { repositoryName })).toMatch(/^RepositoryNotFoundException/)
  })
})

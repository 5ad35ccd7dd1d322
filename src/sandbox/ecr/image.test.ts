import { describe, expect, it } from '@jest/globals'
import { arranged } from './testing/arranged.ts'
import { indexOver, pushed } from './testing/manifests.ts'

const shop = () => {
  const arrangement = arranged()
  arrangement.call('CreateRepository', { repositoryName: 'shop' })
  return arrangement
}
const repositoryName = 'shop'
const absent = `sha256:${'0'.repeat(64)}`

describe('reading images', () => {
  it('answers each id of a batch by itself, and misses as failures', () => {
    const arrangement = shop()
    const digest = pushed(arrangement, 'shop', { content: 'one', tag: 'v1' })
    const imageIds = [
      { imageTag: 'v1' },
      { imageDigest: digest },
      { imageTag: 'v2' },
      { imageTag: 'v1', imageDigest: absent },
      { imageDigest: 'x' },
      {}
    ]
    const { images, failures } = arrangement.call('BatchGetImage', { repositoryName, imageIds })
    expect((images as { imageId: unknown }[]).map(it => it.imageId)).toEqual([
      { imageDigest: digest, imageTag: 'v1' },
      { imageDigest: digest }
    ])
    expect((failures as { failureCode: string }[]).map(it => it.failureCode)).toEqual([
      'ImageNotFound',
      'ImageTagDoesNotMatchDigest',
      'InvalidImageDigest',
      'MissingDigestAndTag'
    ])
    expect((failures as unknown[])[0]).toEqual({
      imageId: { imageTag: 'v2' },
      failureCode: 'ImageNotFound',
      failureReason: 'Requested image not found'
    })
  })

  it('describes one entry per digest with all tags, and an index by its largest image', () => {
    const arrangement = shop()
    const small = pushed(arrangement, 'shop', { content: 'one' })
    const imageManifest = indexOver([{ digest: small, os: 'linux', architecture: 'amd64' }])
    arrangement.call('PutImage', { repositoryName, imageManifest, imageTag: 'v2' })
    arrangement.call('PutImage', { repositoryName, imageManifest, imageTag: 'v1' })
    const imageIds = [{ imageTag: 'v1' }, { imageTag: 'v2' }]
    expect(arrangement.call('DescribeImages', { repositoryName, imageIds }).imageDetails).toEqual([
      {
        registryId: '111111111111',
        repositoryName: 'shop',
        imageDigest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
        imageTags: ['v1', 'v2'],
        imageSizeInBytes: 110,
        imagePushedAt: { $time: 1_767_603_600_000 },
        imageManifestMediaType: 'application/vnd.oci.image.index.v1+json',
        imageStatus: 'ACTIVE'
      }
    ])
    const untagged = arrangement.call('DescribeImages', { repositoryName, filter: { tagStatus: 'UNTAGGED' } })
    expect((untagged.imageDetails as { imageDigest: string }[]).map(it => it.imageDigest)).toEqual([small])
    expect(arrangement.refused('DescribeImages', { repositoryName, imageIds: [{ imageTag: 'v9' }] })).toBe(
      "ImageNotFoundException: The image with imageId {imageDigest:'null', imageTag:'v9'} does not exist within the repository with name 'shop' in the registry with id '111111111111'"
    )
  })

  it('lists every tag and every untagged digest once, over all pages', () => {
    const arrangement = shop()
    for (const tag of ['a', 'b', 'c']) pushed(arrangement, 'shop', { content: tag, tag })
    pushed(arrangement, 'shop', { content: 'd' })
    const seen: string[] = []
    let nextToken: unknown
    do {
      const page = arrangement.call('ListImages', {
        repositoryName,
        maxResults: 1,
        ...(nextToken ? { nextToken } : {})
      })
      seen.push(...(page.imageIds as { imageTag?: string }[]).map(it => it.imageTag ?? '-'))
      nextToken = page.nextToken
    } while (nextToken !== undefined)
    expect(seen.sort()).toEqual(['-', 'a', 'b', 'c'])
  })

  it('tells when an image was last pulled, to the day', () => {
    const arrangement = shop()
    pushed(arrangement, 'shop', { content: 'one', tag: 'v1' })
    const pulled = () => {
      arrangement.call('BatchGetImage', { repositoryName, imageIds: [{ imageTag: 'v1' }] })
      const { imageDetails } = arrangement.call('DescribeImages', { repositoryName })
      return (imageDetails as { lastRecordedPullTime: unknown }[])[0]?.lastRecordedPullTime
    }
    expect(pulled()).toEqual({ $time: 1_767_603_600_000 })
    arrangement.world.now += 3_600_000
    expect(pulled()).toEqual({ $time: 1_767_603_600_000 })
    arrangement.world.now += 86_400_000
    expect(pulled()).toEqual({ $time: 1_767_693_600_000 })
  })
})

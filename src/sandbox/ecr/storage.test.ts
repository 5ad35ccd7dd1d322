import { describe, expect, it } from '@jest/globals'
import { findImage } from './find-image.ts'
import { arranged } from './testing/arranged.ts'
import { indexOver, pushed } from './testing/manifests.ts'

const repositoryName = 'shop'
const imageId = { imageTag: 'v1' }
const name = '127.0.0.1:5000/111111111111/eu-west-1/shop:v1'

const shop = () => {
  const at = arranged()
  at.call('CreateRepository', { repositoryName })
  const digest = pushed(at, 'shop', { content: 'one', tag: 'v1' })
  const move = (targetStorageClass: string, id: unknown = imageId) =>
    at.call('UpdateImageStorageClass', { repositoryName, imageId: id, targetStorageClass }).imageStatus
  const detail = () => {
    const { imageDetails } = at.call('DescribeImages', { repositoryName, imageIds: [imageId] })
    const { imageStatus, lastArchivedAt, lastActivatedAt } = (imageDetails as Record<string, unknown>[])[0] ?? {}
    return [imageStatus, lastArchivedAt, lastActivatedAt]
  }
  return { ...at, digest, move, detail }
}

describe('the archive', () => {
  it('takes an image at once, and gives it back after twenty minutes', () => {
    const { move, detail, world } = shop()
    const archived = { $time: 1_767_603_600_000 }
    expect([move('ARCHIVE'), move('ARCHIVE')]).toEqual(['ARCHIVED', 'ARCHIVED'])
    expect(detail()).toEqual(['ARCHIVED', archived, undefined])
    expect(move('STANDARD')).toBe('ACTIVATING')
    world.now += 1_199_000
    expect([detail(), move('STANDARD')]).toEqual([['ACTIVATING', archived, undefined], 'ACTIVATING'])
    world.now += 1000
    expect(detail()).toEqual(['ACTIVE', archived, { $time: 1_767_604_800_000 }])
    world.now += 1000
    expect(move('ARCHIVE')).toBe('ARCHIVED')
    expect(detail()).toEqual(['ARCHIVED', { $time: 1_767_604_801_000 }, { $time: 1_767_604_800_000 }])
  })

  it('forgets what a scan found, and where pushes are scanned lets one begin when the image is back', () => {
    const { move, call, refused, world } = shop()
    const scan = () => refused('DescribeImageScanFindings', { repositoryName, imageId })
    call('StartImageScan', { repositoryName, imageId })
    world.now += 20_000
    const returned = (later: number) => {
      move('ARCHIVE')
      move('STANDARD')
      world.now += 1_200_000 + later
    }
    returned(0)
    expect(scan()).toMatch(/^ScanNotFoundException/)
    call('PutImageScanningConfiguration', { repositoryName, imageScanningConfiguration: { scanOnPush: true } })
    returned(19_999)
    expect(scan()).toContain('"imageScanStatus":{"status":"IN_PROGRESS"}')
    world.now += 1
    expect(scan()).toContain('"imageScanStatus":{"status":"COMPLETE"')
  })

  it('hides an image from pulls, scans and lists that do not ask for it', () => {
    const { move, call, refused, context, digest } = shop()
    expect(findImage(context(), name)).toMatchObject({ found: true })
    move('ARCHIVE')
    expect(findImage(context(), name)).toEqual({ found: false, why: 'tag' })
    expect(call('BatchGetImage', { repositoryName, imageIds: [imageId] })).toEqual({
      images: [],
      failures: [{ imageId, failureCode: 'ImageInaccessible', failureReason: 'Requested image is archived' }]
    })
    expect(refused('StartImageScan', { repositoryName, imageId })).toBe(
      'ImageArchivedException: The specified image is archived and cannot be scanned.'
    )
    expect(call('DescribeImageScanFindings', { repositoryName, imageId })).toMatchObject({
      imageScanStatus: { status: 'IMAGE_ARCHIVED' }
    })
    const listed = (imageStatus?: string) => {
      const filter = imageStatus === undefined ? {} : { filter: { imageStatus } }
      const { imageIds } = call('ListImages', { repositoryName, ...filter })
      const { imageDetails } = call('DescribeImages', { repositoryName, ...filter })
      return [(imageIds as unknown[]).length, (imageDetails as unknown[]).length]
    }
    expect([listed(), listed('ARCHIVED'), listed('ANY'), listed('ACTIVATING')]).toEqual([
      [0, 0],
      [1, 1],
      [1, 1],
      [0, 0]
    ])
    expect(move('STANDARD', { imageDigest: digest })).toBe('ACTIVATING')
    expect(findImage(context(), name)).toEqual({ found: false, why: 'tag' })
  })

  it('has the layers that no other image needs', () => {
    const { move, call, layer } = shop()
    const other = layer('shop', 'two')
    move('ARCHIVE')
    const one = 'sha256:7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed'
    expect(call('BatchCheckLayerAvailability', { repositoryName, layerDigests: [one, other] }).layers).toEqual([
      { layerDigest: one, layerAvailability: 'ARCHIVED', layerSize: 3 },
      { layerDigest: other, layerAvailability: 'AVAILABLE', layerSize: 3 }
    ])
  })

  it('takes no image that an index needs, and none on its way back', () => {
    const { move, call, refused, digest } = shop()
    const imageManifest = indexOver([{ digest, os: 'linux', architecture: 'amd64' }])
    call('PutImage', { repositoryName, imageManifest, imageTag: 'multi' })
    const archive = (imageTag: string) =>
      refused('UpdateImageStorageClass', { repositoryName, imageId: { imageTag }, targetStorageClass: 'ARCHIVE' })
    expect(archive('v1')).toMatch(/^ImageStorageClassUpdateNotSupportedException/)
    expect([move('ARCHIVE', { imageTag: 'multi' }), move('STANDARD', { imageTag: 'multi' })]).toEqual([
      'ARCHIVED',
      'ACTIVATING'
    ])
    expect(archive('multi')).toMatch(/^ImageStorageClassUpdateNotSupportedException/)
  })

  it('is left by an image that is pushed again', () => {
    const { move, call, detail } = shop()
    const { images } = call('BatchGetImage', { repositoryName, imageIds: [imageId] })
    const { imageManifest } = (images as { imageManifest: string }[])[0] ?? { imageManifest: '' }
    move('ARCHIVE')
    call('PutImage', { repositoryName, imageManifest, imageTag: 'again' })
    expect(detail()[0]).toBe('ACTIVE')
  })
})

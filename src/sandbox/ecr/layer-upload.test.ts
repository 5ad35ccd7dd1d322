import { describe, expect, it } from '@jest/globals'
import { arranged } from './testing/arranged.ts'
import { manifestOver } from './testing/manifests.ts'

const repositoryName = 'shop'
const hello = 'sha256:2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'
const part = (partFirstByte: number, text: string) => ({
  partFirstByte,
  partLastByte: partFirstByte + text.length - 1,
  layerPartBlob: Buffer.from(text).toString('base64')
})

const opened = () => {
  const arrangement = arranged()
  arrangement.call('CreateRepository', { repositoryName })
  const { uploadId } = arrangement.call('InitiateLayerUpload', { repositoryName })
  return { ...arrangement, upload: { repositoryName, uploadId } }
}

describe('a layer uploaded through the API', () => {
  it('is there once its digest is right', () => {
    const { call, refused, upload } = opened()
    const check = () => call('BatchCheckLayerAvailability', { repositoryName, layerDigests: [hello] }).layers
    expect(check()).toEqual([{ layerDigest: hello, layerAvailability: 'UNAVAILABLE' }])
    call('UploadLayerPart', { ...upload, ...part(0, 'hello') })
    expect(call('CompleteLayerUpload', { ...upload, layerDigests: [hello] })).toMatchObject({ layerDigest: hello })
    expect(check()).toEqual([{ layerDigest: hello, layerAvailability: 'AVAILABLE', layerSize: 5 }])
    const download = () => refused('GetDownloadUrlForLayer', { repositoryName, layerDigest: hello })
    expect(download()).toMatch(/^LayerInaccessibleException: .* is not associated with an image/)
    call('PutImage', { repositoryName, imageManifest: manifestOver(hello, [hello]) })
    expect(download()).toContain(`http://localhost:5000/layers/111111111111/eu-west-1/shop/${hello}?ticket=`)
  })

  it('is refused out of place, empty, wrong, twice, or in small parts', () => {
    const { call, refused, upload, layer } = opened()
    expect(refused('CompleteLayerUpload', { ...upload, layerDigests: [hello] })).toBe(
      `EmptyUploadException: The upload with id '${upload.uploadId}' in the repository with name 'shop' in registry with id '111111111111' cannot be completed because it does not have any parts`
    )
    expect(refused('UploadLayerPart', { ...upload, ...part(3, 'lo') })).toMatch(/^InvalidLayerPartException/)
    call('UploadLayerPart', { ...upload, ...part(0, 'hell') })
    expect(refused('UploadLayerPart', { ...upload, ...part(4, 'o') })).toMatch(/^LayerPartTooSmallException/)
    expect(refused('CompleteLayerUpload', { ...upload, layerDigests: [hello] })).toMatch(/^InvalidLayerException/)
    layer('shop', 'hello')
    expect(() => layer('shop', 'hello')).toThrow(/already exists/)
    const other = (uploadId: string) => refused('UploadLayerPart', { ...upload, uploadId, ...part(0, 'x') })
    expect(other('01234567-89ab-cdef-0123-456789abcdef')).toMatch(/^UploadNotFoundException/)
    expect(other('none')).toMatch(/^InvalidParameterException: .*'uploadId' .* regular expression pattern/)
    const address = (layerDigest: string) => refused('GetDownloadUrlForLayer', { repositoryName, layerDigest })
    expect(address(`sha256:${'0'.repeat(64)}`)).toMatch(
      /^LayersNotFoundException: The layer with digest 'sha256:0+' does not exist within the repository with name 'shop'/
    )
    expect(address('sha256:x')).toMatch(/^InvalidParameterException: .*'layerDigest' .* regular expression pattern/)
  })
})

import { describe, expect, it } from '@jest/globals'
import { arranged } from './testing/arranged.ts'

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
    const { call, upload } = opened()
    const check = () => call('BatchCheckLayerAvailability', { repositoryName, layerDigests: [hello] }).layers
    expect(check()).toEqual([{ layerDigest: hello, layerAvailability: 'UNAVAILABLE' }])
    call('UploadLayerPart', { ...upload, ...part(0, 'hello') })
    expect(call('CompleteLayerUpload', { ...upload, layerDigests: [hello] })).toMatchObject({ layerDigest: hello })
    expect(check()).toEqual([{ layerDigest: hello, layerAvailability: 'AVAILABLE', layerSize: 5 }])
    expect(String(call('GetDownloadUrlForLayer', { repositoryName, layerDigest: hello }).downloadUrl)).toMatch(
      `http://localhost:5000/layers/111111111111/eu-west-1/shop/${hello}?ticket=`
    )
  })

  it('is refused out of place, empty, wrong, twice, or in small parts', () => {
    const { call, refused, upload, layer } = opened()
    expect(refused('CompleteLayerUpload', { ...upload, layerDigests: [hello] })).toMatch(/^EmptyUploadException/)
    expect(refused('UploadLayerPart', { ...upload, ...part(3, 'lo') })).toMatch(/^InvalidLayerPartException/)
    call('UploadLayerPart', { ...upload, ...part(0, 'hell') })
    expect(refused('UploadLayerPart', { ...upload, ...part(4, 'o') })).toMatch(/^LayerPartTooSmallException/)
    expect(refused('CompleteLayerUpload', { ...upload, layerDigests: [hello] })).toMatch(/^InvalidLayerException/)
    layer('shop', 'hello')
    expect(() => layer('shop', 'hello')).toThrow(/already exists/)
    expect(refused('UploadLayerPart', { ...upload, uploadId: 'none', ...part(0, 'x') })).toMatch(
      /^UploadNotFoundException/
    )
    expect(refused('GetDownloadUrlForLayer', { repositoryName, layerDigest: 'sha256:x' })).toMatch(/^LayersNotFound/)
  })
})

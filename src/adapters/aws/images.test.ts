import { describe, expect, it } from '@jest/globals'
import { type ImageTag, parsed } from '../../core/release/named.ts'
import type { StoredImage } from '../../ports/images.ts'
import { cloudAt } from './cloud.ts'
import { depsOver, type Reply, type Sent, wire } from './testing/wire.ts'

const imagesOver = (answer: (sent: Sent, nth: number) => Reply) => {
  const { sent, operations, requestHandler } = wire(answer)
  const { images } = cloudAt({ region: 'eu-west-1' }, 'write', depsOver(requestHandler))
  return { images, sent, operations }
}

const shop = parsed<'Repository'>('shop')
const tag = parsed<'ImageTag'>('v1')
/** sha256 of the text `{}`. */
const digest = parsed<'Digest'>('sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')
const image: StoredImage = { digest, manifest: '{}', mediaType: 'application/vnd.oci.image.index.v1+json' }

const held = (imageDigest: string, imageManifest = '{}'): Reply => ({
  body: {
    images: [{ imageId: { imageTag: 'v1', imageDigest }, imageManifest, imageManifestMediaType: image.mediaType }],
    failures: [{ imageId: { imageTag: 'v2' }, failureCode: 'ImageNotFound' }]
  }
})

describe('images', () => {
  it('accepts every type of manifest, and leaves out tags that are not there', async () => {
    const { images, sent } = imagesOver(() => held(digest))
    const found = await images.byTag(shop, [tag, parsed<'ImageTag'>('v2')])
    expect([...found]).toEqual([[tag, image]])
    expect(sent[0]?.body.acceptedMediaTypes).toContain('application/vnd.oci.image.index.v1+json')
  })

  it('does not take a manifest whose bytes are not what the digest says', async () => {
    const { images } = imagesOver(() => held(digest, '{ }'))
    await expect(images.byDigest(shop, digest)).rejects.toMatchObject({ code: 'DigestMismatch' })
  })

  it('finds the tag written after a lost answer, and does not put it twice', async () => {
    const { images, operations } = imagesOver(({ operation }) => (operation === 'PutImage' ? 'lost' : held(digest)))
    expect(await images.putTag(shop, image, tag)).toEqual({ is: 'written' })
    expect(operations()).toEqual(['PutImage', 'BatchGetImage'])
  })

  it.each([
    { mode: 'MUTABLE', filters: [], name: 'v1', mutable: true },
    { mode: 'IMMUTABLE', filters: [], name: 'v1', mutable: false },
    { mode: 'IMMUTABLE_WITH_EXCLUSION', filters: ['pin-*'], name: 'pin-live.api', mutable: true },
    { mode: 'IMMUTABLE_WITH_EXCLUSION', filters: ['pin-*'], name: 'rel-live.api', mutable: false },
    { mode: 'IMMUTABLE_WITH_EXCLUSION', filters: ['*.back'], name: 'pinxback', mutable: false },
    { mode: 'MUTABLE_WITH_EXCLUSION', filters: ['v*', 'rel-*'], name: 'rel-x', mutable: false },
    { mode: 'MUTABLE_WITH_EXCLUSION', filters: ['v*', 'rel-*'], name: 'pin-x', mutable: true }
  ])(
    'knows whether $name can be moved with $mode and exclusions $filters',
    async ({ mode, filters, name, mutable }) => {
      const exclusions = filters.map((filter: string) => ({ filterType: 'WILDCARD', filter }))
      const repository = {
        repositoryName: 'shop',
        repositoryUri: 'host/shop',
        imageTagMutability: mode,
        imageTagMutabilityExclusionFilters: exclusions
      }
      const { images } = imagesOver(() => ({ body: { repositories: [repository] } }))
      expect((await images.repository(shop)).mutable(name as ImageTag)).toBe(mutable)
    }
  )

  it('reads all pages of tags', async () => {
    const { images } = imagesOver(({ body }) =>
      body.nextToken === undefined
        ? { body: { imageIds: [{ imageTag: 'a', imageDigest: digest }, { imageDigest: digest }], nextToken: 'more' } }
        : { body: { imageIds: [{ imageTag: 'b', imageDigest: digest }] } }
    )
    expect([...(await images.tags(shop)).keys()]).toEqual(['a', 'b'])
  })
})

import { describe, expect, it } from '@jest/globals'
import { arranged } from './testing/arranged.ts'
import { indexOver, manifestOver, pushed } from './testing/manifests.ts'

const shop = () => {
  const arrangement = arranged()
  arrangement.call('CreateRepository', { repositoryName: 'shop' })
  return arrangement
}
const repositoryName = 'shop'
const absent = `sha256:${'0'.repeat(64)}`

describe('PutImage', () => {
  it('keeps the text byte for byte: its sha256 is the digest', () => {
    const { call, layer } = shop()
    layer('shop', '{}')
    const other = layer('shop', 'layer')
    const imageManifest = `{ "schemaVersion":2,\n "config":{"digest":"sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a","size":2},"layers":[{"digest":"${other}","size":5}] }`
    const imageManifestMediaType = 'application/vnd.oci.image.manifest.v1+json'
    call('PutImage', { repositoryName, imageManifest, imageManifestMediaType, imageTag: 'v1' })
    expect(call('BatchGetImage', { repositoryName, imageIds: [{ imageTag: 'v1' }] })).toEqual({
      images: [
        {
          registryId: '111111111111',
          repositoryName: 'shop',
          imageId: {
            imageDigest: 'sha256:daea92ca4c0ebe8adec81454744da9306383e12dc31b65e1d3b1625a7c7f3a86',
            imageTag: 'v1'
          },
          imageManifest,
          imageManifestMediaType
        }
      ],
      failures: []
    })
  })

  it('refuses what refers to something that is not here', () => {
    const { refused, layer } = shop()
    const imageManifest = manifestOver(layer('shop', '{}'), [absent])
    expect(refused('PutImage', { repositoryName, imageManifest })).toBe(
      `LayersNotFoundException: Layers with digests '[${absent}]' required for pushing image into repository with name 'shop' in the registry with id '111111111111' do not exist`
    )
    expect(refused('PutImage', { repositoryName, imageManifest: manifestOver(absent, []) })).toBe(
      "InvalidParameterException: Invalid parameter at 'ImageManifest' failed to satisfy constraint: 'Image has to have at least 1 layer'"
    )
    const many = Array.from({ length: 501 }, () => absent)
    expect(refused('PutImage', { repositoryName, imageManifest: manifestOver(absent, many) })).toMatch(
      /'ImageManifest' failed to satisfy constraint: 'Limit on number of layers per image exceeded'$/
    )
    expect(refused('PutImage', { repositoryName, imageManifest: manifestOver(absent, many.slice(1)) })).toMatch(
      /^LayersNotFoundException/
    )
    const index = indexOver([{ digest: absent, os: 'linux', architecture: 'amd64' }])
    expect(refused('PutImage', { repositoryName, imageManifest: index })).toBe(
      `ReferencedImagesNotFoundException: Images with digests '[${absent}]' required for pushing image into repository with name 'shop' in the registry with id '111111111111' do not exist`
    )
  })

  it.each([
    [
      { imageManifest: 'no json' },
      /^InvalidParameterException: Invalid parameter at 'ImageManifest' .* 'Invalid JSON syntax'$/
    ],
    [{ imageManifest: '{"schemaVersion":2,"manifests":[]}' }, /'ImageManifest' .* 'Invalid JSON syntax'$/],
    [{ imageManifest: '' }, /'imageManifest' .* 'Member must have length greater than or equal to 1'$/],
    [{ imageManifest: ' '.repeat(4_194_305) }, /'Member must have length less than or equal to 4194304'$/],
    [
      { imageManifest: indexOver([]), imageTag: 'x'.repeat(301) },
      /'Member must have length less than or equal to 300'$/
    ],
    [
      { imageManifest: JSON.stringify({ ...JSON.parse(indexOver([])), manifests: undefined }) },
      /'Invalid JSON syntax'$/
    ],
    [{ imageManifest: '{"schemaVersion":1}' }, /^InvalidParameterException/],
    [{ imageManifest: indexOver([]), imageTag: 'a b' }, /^InvalidParameterException: .*'imageTag'/],
    [{ imageManifest: indexOver([]), imageDigest: absent }, /^ImageDigestDoesNotMatchException/],
    [{ imageManifest: '{"schemaVersion":2,"manifests":[],"mediaType":"text/plain"}' }, /^InvalidParameterException/]
  ])('refuses what is no manifest or tag (%#)', (input, text) => {
    expect(shop().refused('PutImage', { repositoryName, ...input })).toMatch(text)
  })

  it('retags: a further tag for the same digest, up to a thousand', () => {
    const arrangement = shop()
    const digest = pushed(arrangement, 'shop', { content: 'one', tag: 't0' })
    const { images } = arrangement.call('BatchGetImage', { repositoryName, imageIds: [{ imageDigest: digest }] })
    const { imageManifest } = (images as { imageManifest: string }[])[0] ?? { imageManifest: '' }
    for (let n = 1; n < 1000; n += 1) arrangement.call('PutImage', { repositoryName, imageManifest, imageTag: `t${n}` })
    expect(arrangement.refused('PutImage', { repositoryName, imageManifest, imageTag: 't1000' })).toBe(
      "LimitExceededException: Adding tag 't1000' to an image in the repository with name 'shop' in registry with id '111111111111' exceeds the maximum allowed number of tags per image which is '1000'"
    )
  })
})

import { describe, expect, it } from '@jest/globals'
import { findImage } from './find-image.ts'
import { arranged } from './testing/arranged.ts'
import { configOf, indexOver, pushed } from './testing/manifests.ts'

const at = '127.0.0.1:5000/111111111111/eu-west-1/team/shop'

const shop = () => {
  const arrangement = arranged()
  arrangement.call('CreateRepository', { repositoryName: 'team/shop' })
  const config = configOf({ 'tagship.sandbox.start': 'crash' })
  const digest = pushed(arrangement, 'team/shop', { content: 'one', tag: 'v1', config })
  return { ...arrangement, digest, find: (image: string) => findImage(arrangement.context(), image) }
}

describe('finding an image by its name', () => {
  it('takes a tag, a digest or both, and gives what its config says', () => {
    const { find, digest } = shop()
    const found = { found: true, digest, labels: { 'tagship.sandbox.start': 'crash' }, platforms: ['linux/amd64'] }
    for (const name of [`${at}:v1`, `${at}@${digest}`, `${at}:v9@${digest}`]) expect(find(name)).toEqual(found)
  })

  it('says which part is not there', () => {
    const { find } = shop()
    expect(find(`${at}:v2`)).toEqual({ found: false, why: 'tag' })
    expect(find(at)).toEqual({ found: false, why: 'tag' })
    expect(find(`${at}@sha256:${'0'.repeat(64)}`)).toEqual({ found: false, why: 'digest' })
    expect(find('127.0.0.1:5000/111111111111/eu-west-1/other:v1')).toEqual({ found: false, why: 'repository' })
    expect(find('127.0.0.1:5000/999999999999/eu-west-1/shop:v1')).toEqual({ found: false, why: 'repository' })
    expect(find('127.0.0.1:5000/shop:v1')).toEqual({ found: false, why: 'repository' })
  })

  it('reads an index through its first image that can run', () => {
    const { find, call, digest } = shop()
    const imageManifest = indexOver([
      { digest, os: 'unknown', architecture: 'unknown' },
      { digest, os: 'linux', architecture: 'arm64' }
    ])
    call('PutImage', { repositoryName: 'team/shop', imageManifest, imageTag: 'multi' })
    expect(find(`${at}:multi`)).toMatchObject({
      labels: { 'tagship.sandbox.start': 'crash' },
      platforms: ['linux/arm64']
    })
  })

  it('takes images of other hosts to exist, each under its own digest', () => {
    const { find } = shop()
    expect(find('nginx:1')).toEqual({
      found: true,
      digest: 'sha256:ea996a051ac10cd365fd9c754b6fd92220b8a7976eb415e47f2a26560aef5434'
    })
    expect(find('public.ecr.aws/nginx/nginx:1')).toMatchObject({ found: true })
  })
})

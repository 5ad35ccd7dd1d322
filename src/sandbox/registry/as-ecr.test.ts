import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { setPushes } from '../ecr/set-pushes.ts'
import { indexOver, manifestOver } from '../ecr/testing/manifests.ts'
import { enter } from '../kernel/enter.ts'
import { type Served, served } from './testing/served.ts'

const hello = 'sha256:2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'

let at: Served
beforeAll(async () => {
  at = await served()
})
afterAll(() => at.stop())

const answers = (how: string) => {
  const place = { account: '111111111111', region: 'eu-west-1', arn: '', accessKeyId: '' }
  const scene = { enter: () => enter(at.world, place, { registry: at.registry, endpoint: '' }) }
  setPushes(scene, { answers: how })
}

/** What two chunks, the question how far they came, the end of the upload and a manifest are answered. */
const pushed = async () => {
  const location = (await at.send('POST', 'shop/blobs/uploads/')).headers.get('location') ?? ''
  const path = location.replace(`http://${at.registry}/v2/111111111111/eu-west-1/`, '')
  const told = async (method: string, to: string, init = {}) => {
    const { status, headers } = await at.send(method, to, init)
    return [status, headers.get('range')]
  }
  const chunk = (range: string, body: string) => told('PATCH', path, { headers: { 'content-range': range }, body })
  const steps = [await chunk('0-2', 'hel'), await chunk('3-3', 'l'), await told('GET', path)]
  const whole = await told('PUT', `${path}?digest=${hello}`, { headers: { 'content-range': '4-4' }, body: 'o' })
  const manifest = await at.send('PUT', 'shop/manifests/v1', { body: indexOver([]) })
  return [...steps, whole, [manifest.status, manifest.headers.has('location')]]
}

describe('a push', () => {
  it('is answered as ECR does where that is asked for, and by the specification else', async () => {
    answers('as-ecr')
    const asEcr = [
      [201, '0-2'],
      [201, '0-2'],
      [404, null],
      [201, null],
      [201, false]
    ]
    expect(await pushed()).toEqual(asEcr)
    answers('as-specified')
    const asSpecified = [
      [202, '0-2'],
      [202, '0-3'],
      [204, '0-3'],
      [201, null],
      [201, true]
    ]
    expect(await pushed()).toEqual(asSpecified)
    expect(() => answers('otherwise')).toThrow('answers')
  })

  it('needs a layer at ECR, and may mount only what an image of the source has; else it may do either', async () => {
    at.call('CreateRepository', { repositoryName: 'other' })
    at.call('PutAccountSetting', { name: 'BLOB_MOUNTING', value: 'ENABLED' })
    const [shared, lone] = [await at.blob('shared'), await at.blob('lone')]
    await at.send('PUT', 'shop/manifests/v2', { body: manifestOver(shared, []) })
    const mount = async (digest: string) =>
      (await at.send('POST', `other/blobs/uploads/?mount=${digest}&from=111111111111/eu-west-1/shop`)).status
    answers('as-ecr')
    const bare = await at.send('PUT', 'shop/manifests/bare', { body: manifestOver(shared, []) })
    expect([bare.status, await bare.json()]).toEqual([
      405,
      {
        errors: [
          {
            code: 'UNSUPPORTED',
            message:
              "Invalid parameter at 'ImageManifest' failed to satisfy constraint: 'Image has to have at least 1 layer'"
          }
        ]
      }
    ])
    expect([await mount(lone), await mount(shared)]).toEqual([202, 201])
    answers('as-specified')
    expect(await mount(lone)).toBe(201)
  })
})

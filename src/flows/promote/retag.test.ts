import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { tagKeys } from '../../core/record/keys.ts'
import { type Digest, parsed } from '../../core/release/named.ts'
import type { Image, Release, Unit } from '../../core/release/release.ts'
import { layImage } from '../../testing/lay-image.ts'
import { type Workbench, workbench } from '../../testing/workbench.ts'
import { retag } from './retag.ts'

const config = `
registry: { region: us-east-1 }
stages: { live: { region: us-east-1, cluster: shop } }
ladder: [live]
images: { shop: { path: shop }, proxy: { path: proxy, repository: tools }, cron: { path: cron, repository: tools } }
services:
  api: { image: shop, task: live }
  web: { task: live, containers: { web: shop, proxy: proxy } }
`

let bench: Workbench
let [shop, proxy]: [Digest, Digest] = [parsed(''), parsed('')]
beforeEach(async () => {
  bench = await workbench({ config })
  shop = layImage(bench.sandbox, { repository: 'shop', content: 'shop', tags: ['src-1'] })
  proxy = layImage(bench.sandbox, { repository: 'tools', content: 'proxy', tags: ['src-2'] })
})
afterEach(() => bench.close())

const hash = 'c'.repeat(64)

const unit = (service: string, version: string | undefined, images: Readonly<Record<string, string>>): Unit =>
  ({
    ...{ service, kind: 'service', why: 'tag', wave: 0, images, task: { hash } },
    ...(version === undefined ? {} : { version })
  }) as unknown as Unit

const release = (...units: readonly Unit[]): Release =>
  ({
    ...{ schema: 1, stage: 'live', cause: { event: 'tag', actor: 'mona' }, units },
    commit: { sha: 'd'.repeat(40), time: '2026-01-05T10:15:30.000Z' },
    images: {
      shop: { repository: 'shop', digest: shop, origin: 'reused' },
      proxy: { repository: 'tools', digest: proxy, origin: 'reused' }
    }
  }) as unknown as Release

const retagged = async (given: Release): Promise<Release> => retag(bench.config)(given, await bench.ports())
const outcomes = ({ units }: Release) => units.map(({ outcome }) => outcome)
const tags = async (repository: string) => {
  const ports = await bench.ports()
  return Object.fromEntries(await ports.at({ region: 'us-east-1' }).images.tags(parsed(repository)))
}
const puts = () => bench.sandbox.world.calls.filter(({ operation }) => operation === 'PutImage').length

describe('retag', () => {
  it('puts the version on each digest of a unit, by the service where the repository is shared', async () => {
    const done = await retagged(release(unit('web', '1.2.3+5', { web: 'shop', proxy: 'proxy' })))
    expect(outcomes(done)).toEqual([undefined])
    expect(await tags('shop')).toEqual({ 'src-1': shop, '1.2.3_5': shop })
    expect(await tags('tools')).toEqual({ 'src-2': proxy, 'web-1.2.3_5': proxy })
    expect(Object.values<Image>(done.images)).toEqual([
      { repository: 'shop', digest: shop, origin: 'promoted', tags: ['1.2.3_5'] },
      { repository: 'tools', digest: proxy, origin: 'promoted', tags: ['web-1.2.3_5'] }
    ])
  })

  it('writes nothing the second time', async () => {
    const given = release(unit('api', '1.2.3', { api: 'shop' }))
    await retagged(given)
    const before = puts()
    expect(outcomes(await retagged(given))).toEqual([undefined])
    expect(puts()).toBe(before)
  })

  it('refuses a version that is on another digest, and attempts none of the others', async () => {
    const by = layImage(bench.sandbox, { repository: 'shop', content: 'other', tags: ['1.2.3'] })
    const done = await retagged(
      release(unit('web', '2.0.0', { proxy: 'proxy' }), unit('api', '1.2.3', { api: 'shop' }))
    )
    expect(outcomes(done)).toEqual([{ is: 'not-attempted' }, { is: 'refused', gate: 'version' }])
    expect(await tags('shop')).toEqual({ 'src-1': shop, '1.2.3': by })
    expect(await tags('tools')).toEqual({ 'src-2': proxy })
  })

  it('refuses a digest that the registry does not have', async () => {
    const given = release(unit('api', '1.2.3', { api: 'shop' }))
    const gone = { ...given, images: { shop: { repository: 'shop', digest: `sha256:${'e'.repeat(64)}` } } }
    expect(outcomes(await retagged(gone as unknown as Release))).toEqual([{ is: 'refused', gate: 'built' }])
  })

  it('puts no new tags for a unit whose state runs already, nor for one without a version', async () => {
    const ports = await bench.ports()
    const { definitions } = ports.at({ region: 'us-east-1' })
    const running = await definitions.describe('placeholder-api')
    await definitions.tag(running?.arn ?? '', { [tagKeys.hash]: hash })
    const units = [unit('api', '1.2.3', { api: 'shop' }), unit('web', undefined, { web: 'shop' })]
    const before = puts()
    expect(outcomes(await retagged(release(...units)))).toEqual([undefined, undefined])
    expect(puts()).toBe(before)
  })

  it('leaves a unit that has ended alone', async () => {
    const held: Unit = { ...unit('api', '1.2.3', { api: 'shop' }), outcome: { is: 'waiting', gate: 'hold' } }
    expect(outcomes(await retagged(release(held)))).toEqual([{ is: 'waiting', gate: 'hold' }])
    expect(await tags('shop')).toEqual({ 'src-1': shop })
  })

  it('ends errored where the registry does not let it write', async () => {
    bench.sandbox.control.faults([{ service: 'ecr', operation: 'PutImage', error: 'AccessDeniedException' }])
    const done = await retagged(release(unit('api', '1.2.3', { api: 'shop' })))
    expect(outcomes(done)).toEqual([{ is: 'errored', sent: 'no' }])
  })

  it('finds its own tag after an answer that was lost', async () => {
    bench.sandbox.control.faults([{ service: 'ecr', operation: 'PutImage', nth: [1], error: 'reset-after' }])
    const done = await retagged(release(unit('api', '1.2.3', { api: 'shop' })))
    expect(outcomes(done)).toEqual([undefined])
    expect(await tags('shop')).toEqual({ 'src-1': shop, '1.2.3': shop })
  })
})

import { describe, expect, it } from '@jest/globals'
import { parseRelease, releaseJson } from '../../core/release/codec.ts'
import { parsed } from '../../core/release/named.ts'
import { type Beside, parts } from '../../core/release/parts.ts'
import type { Unit } from '../../core/release/release.ts'
import type { Files } from '../../ports/files.ts'
import { loadRelease, saveRelease } from './load-release.ts'

const folder = (): Files & { readonly held: Map<string, string> } => {
  const held = new Map<string, string>()
  return {
    held,
    own: '/own',
    root: '/repo',
    read: async path => held.get(path),
    write: async (path, text) => {
      held.set(path, text)
    },
    list: async () => [],
    remove: async () => undefined
  }
}

const release = (services: number) =>
  parseRelease(
    JSON.stringify({
      schema: 1,
      stage: 'alpha',
      commit: { sha: 'a'.repeat(40), time: '2026-11-22T10:15:30.000Z' },
      cause: { event: 'push', actor: 'mona' },
      images: { shop: { repository: 'shop' } },
      units: Array.from({ length: services }, (_, index) => ({
        service: `service-${index}`,
        kind: 'service',
        why: 'image-changed',
        wave: 0,
        images: { main: 'shop' },
        task: { hash: 'b'.repeat(64) }
      }))
    })
  )

describe('a release between steps', () => {
  it('travels inline while it is small', async () => {
    const files = folder()
    const output = await saveRelease(files, release(3))
    expect(files.held.size).toBe(0)
    expect(await loadRelease(files, output)).toEqual(release(3))
  })

  it('travels as a file once it is larger than one environment string holds', async () => {
    const files = folder()
    const output = await saveRelease(files, release(1000))
    expect(output).toBe('/own/alpha/release.json')
    expect(await loadRelease(files, output)).toEqual(release(1000))
  })

  it('is put together again from parts that each fit, in the order of waves, with the images that each needs', async () => {
    const digest = `sha256:${'d'.repeat(64)}`
    const { units, ...rest } = release(256)
    const names = units.map((_, index) => parsed<'ImageName'>(`image-${index}`))
    const images = Object.fromEntries(names.map(name => [name, { repository: parsed<'Repository'>(name), digest }]))
    const whole = parseRelease(
      JSON.stringify({
        ...{ ...rest, images },
        units: units.map((unit, at) => ({ ...unit, wave: at % 2, version: '1.2.3', images: { main: names[at] } }))
      })
    )
    const first = (units[0] as Unit).service
    const beside: Beside = {
      needed: own => own.flatMap(unit => Object.values(unit.images)),
      formers: own => (own.some(({ wave }) => wave === 1) ? [first, parsed('elsewhere')] : [])
    }
    const texts = parts(whole, beside, 32 * 1024).map(releaseJson)
    expect(texts.map(text => Buffer.byteLength(text) <= 32 * 1024)).toEqual(texts.map(() => true))
    const waves = texts.map(text => [...new Set(parseRelease(text).units.map(({ wave }) => wave))])
    expect([texts.length, waves]).toEqual([3, [[0], [0, 1], [1]]])
    expect(texts.map(text => parseRelease(text).former)).toEqual([undefined, [first], [first]])
    const merged = await loadRelease(folder(), JSON.stringify(texts))
    expect(merged).toEqual({ ...whole, units: [...whole.units].sort((a, b) => a.wave - b.wave) })
    expect(await loadRelease(folder(), `[${texts.join()}]`)).toEqual(merged)
  })

  it('is a Problem when it is neither', async () => {
    await expect(loadRelease(folder(), 'gone.json')).rejects.toThrow('neither JSON nor the path of a file: "gone.json"')
  })
})

import { describe, expect, it } from '@jest/globals'
import { parseRelease } from '../core/release/codec.ts'
import type { Files } from '../ports/files.ts'
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

  it('is a Problem when it is neither', async () => {
    await expect(loadRelease(folder(), 'gone.json')).rejects.toThrow('neither JSON nor the path of a file: "gone.json"')
  })
})

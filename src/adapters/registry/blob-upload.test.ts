import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { digestOf } from '../../core/image/digest.ts'
import { registry } from './registry.ts'
import { layImage } from './testing/lay-image.ts'
import { startTinyRegistry, type TinyRegistry, targetIn } from './testing/tiny-registry.ts'

const base = mkdtempSync(join(tmpdir(), 'tagship-upload-'))
afterAll(() => rmSync(base, { recursive: true }))

const slept: number[] = []
const clock = {
  now: () => '2026-01-05T09:00:00.000Z',
  sleep: async (by: number) => void slept.push(by),
  busy: <T>(work: () => Promise<T>) => work()
}

const layer = Buffer.alloc(300_000, 'layer')
const cut = { cut: 100_000 }

let tiny: TinyRegistry
beforeEach(async () => {
  slept.length = 0
  tiny = await startTinyRegistry()
})
afterEach(() => tiny.close())

const push = (name: string) => registry({ clock }).push(layImage(join(base, name), layer), targetIn(tiny))

describe('uploading a layer', () => {
  it('goes on where a cut upload stopped', async () => {
    tiny.blobs.set(digestOf('{"architecture":"amd64"}'), Buffer.from(''))
    tiny.troubles.set('PATCH upload', [cut])
    expect(await push('cut')).toMatchObject({ sent: 1, present: 1 })
    const resumed = tiny.asked.find(line => /^PATCH upload \d/.test(line))
    const from = Number(/ (\d+)-299999$/.exec(resumed ?? '')?.[1])
    expect(from).toBeGreaterThanOrEqual(100_000)
    expect(tiny.blobs.get(digestOf(layer))?.equals(layer)).toBe(true)
    expect(slept).toHaveLength(1)
  })

  it('starts an upload again that the registry cannot continue', async () => {
    tiny.blobs.set(digestOf('{"architecture":"amd64"}'), Buffer.from(''))
    tiny.troubles.set('PATCH upload', [cut, { status: 416, body: '' }])
    await push('again')
    expect(tiny.asked.filter(line => line === 'POST upload')).toHaveLength(2)
    expect(tiny.blobs.get(digestOf(layer))?.equals(layer)).toBe(true)
  })

  it('starts an upload again that the registry put together wrongly, after it had told an old place', async () => {
    tiny.blobs.set(digestOf('{"architecture":"amd64"}'), Buffer.from(''))
    tiny.troubles.set('PATCH upload', [cut])
    tiny.troubles.set('GET upload', [{ status: 204, body: '', headers: { range: '0-9999' } }])
    await push('stale')
    expect(tiny.asked.filter(line => line.endsWith(' upload') || line.includes('PATCH'))).toEqual([
      'POST upload',
      'PATCH upload',
      'GET upload',
      'PATCH upload 10000-299999',
      'PUT upload',
      'POST upload',
      'PATCH upload',
      'PUT upload'
    ])
    expect(tiny.blobs.get(digestOf(layer))?.equals(layer)).toBe(true)
  })

  it('begins again when what answers does not say where an upload goes', async () => {
    tiny.troubles.set('POST upload', [{ status: 202, body: '<html>' }])
    expect(await push('lost')).toMatchObject({ sent: 2, present: 0 })
    expect(slept).toHaveLength(1)
  })

  it('takes 201 for a sent layer, as ECR answers it', async () => {
    tiny.troubles.set('PATCH upload', [{ done: 201 }, { done: 201 }])
    expect(await push('ecr')).toMatchObject({ sent: 2, present: 0 })
    expect(slept).toEqual([])
  })
})

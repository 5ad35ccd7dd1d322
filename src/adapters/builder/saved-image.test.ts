import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from '@jest/globals'
import { blobPath, parseLayoutIndex, parseListing } from '../../core/image/layout.ts'
import { convertSaved } from './saved-image.ts'
import { day, layDockerSave, tar } from './testing/lay-docker-save.ts'

const base = mkdtempSync(join(tmpdir(), 'tagship-saved-'))
afterAll(() => rmSync(base, { recursive: true }))

const saved = (name: string, time: number, packed?: (layer: Buffer) => Buffer): string =>
  layDockerSave(join(base, `${name}.tar`), time, packed)

const configOf = (layout: string) => {
  const self = parseLayoutIndex(readFileSync(join(layout, 'index.json'), 'utf8'), 'index.json')
  const listing = parseListing(readFileSync(join(layout, blobPath(self.digest)), 'utf8'), self)
  if (listing.is !== 'image' || listing.blobs[0] === undefined) throw new Error('no image')
  return JSON.parse(readFileSync(join(layout, blobPath(listing.blobs[0].digest)), 'utf8'))
}

describe('what docker saved', () => {
  it('becomes the same image whenever it was built, and however the engine keeps its layers', async () => {
    const order = (name: string) => ({ into: join(base, name), sourceDate: day })
    const first = await convertSaved(saved('one', day + 5), order('one'))
    expect(await convertSaved(saved('two', day + 700_123), order('two'))).toBe(first)
    expect(await convertSaved(saved('three', day + 9, gzipSync), order('three'))).toBe(first)
    expect(configOf(join(base, 'one'))).toEqual({
      architecture: 'amd64',
      os: 'linux',
      created: '2026-01-05T09:00:00.000Z',
      config: { Cmd: ['/bin/busybox'], Labels: { a: 'b' } },
      history: [{ created: '2026-01-05T09:00:00.000Z', created_by: 'COPY' }],
      rootfs: { type: 'layers', diff_ids: ['sha256:3df18f1c62955a8d76e4d0a285110b1f0d7974dfcd65b11a062624c9ba704fc1'] }
    })
  })

  it('differs when the source does', async () => {
    const first = await convertSaved(saved('four', day), { into: join(base, 'four'), sourceDate: day })
    const later = await convertSaved(saved('five', day), { into: join(base, 'five'), sourceDate: day + 60 })
    expect(later).not.toBe(first)
  })

  it('is refused by name when something is missing', async () => {
    const file = join(base, 'empty.tar')
    writeFileSync(file, tar([{ path: 'other', content: Buffer.from('') }]))
    await expect(convertSaved(file, { into: join(base, 'empty'), sourceDate: day })).rejects.toThrow('"manifest.json"')
  })
})

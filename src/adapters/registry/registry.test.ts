import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { digestOf } from '../../core/image/digest.ts'
import { blobPath } from '../../core/image/layout.ts'
import { registry } from './registry.ts'
import { layImage } from './testing/lay-image.ts'
import { startTinyRegistry, type TinyRegistry, targetIn } from './testing/tiny-registry.ts'

const base = mkdtempSync(join(tmpdir(), 'tagship-registry-'))
afterAll(() => rmSync(base, { recursive: true }))

const slept: number[] = []
const clock = {
  now: () => '2026-01-05T09:00:00.000Z',
  sleep: async (by: number) => void slept.push(by),
  busy: <T>(work: () => Promise<T>) => work()
}

let tiny: TinyRegistry
beforeEach(async () => {
  slept.length = 0
  tiny = await startTinyRegistry()
})
afterEach(() => tiny.close())

const target = (password?: string) => targetIn(tiny, password)

const laid = (name: string, content: Buffer, platforms?: readonly string[]): string =>
  layImage(join(base, name), content, platforms)

const layer = Buffer.alloc(300_000, 'layer')
const busyNow = { status: 429, body: '{"errors":[{"code":"TOOMANYREQUESTS","message":"Rate exceeded"}]}' }

describe('pushing a layout', () => {
  it('sends blobs, then the manifest by digest, and nothing the second time', async () => {
    const layout = laid('plain', layer)
    const first = await registry({ clock }).push(layout, target())
    expect(first).toMatchObject({ sent: 2, present: 0 })
    expect([...tiny.manifests.keys()]).toEqual([first.digest])
    expect(digestOf(tiny.manifests.get(first.digest) ?? '')).toBe(first.digest)
    expect(tiny.blobs.get(digestOf(layer))?.equals(layer)).toBe(true)
    tiny.asked.length = 0
    expect(await registry({ clock }).push(layout, target())).toEqual({ digest: first.digest, sent: 0, present: 2 })
    expect(tiny.asked).toEqual(['HEAD manifest'])
  })

  it('puts the children of an index before it, and a layer that they share once', async () => {
    const layout = laid('index', layer, ['amd64', 'arm64'])
    const { digest, sent } = await registry({ clock }).push(layout, target())
    expect(sent).toBe(3)
    expect([...tiny.manifests.keys()].indexOf(digest)).toBe(2)
  })

  it('waits when the registry is busy, and gives up by naming the call', async () => {
    tiny.troubles.set('PUT manifest', [busyNow])
    await registry({ clock }).push(laid('busy', layer), target())
    expect(slept).toHaveLength(1)
    tiny.troubles.set(
      'HEAD manifest',
      Array.from({ length: 8 }, () => busyNow)
    )
    await expect(registry({ clock }).push(laid('busier', Buffer.from('x')), target())).rejects.toMatchObject({
      kind: 'temporary',
      action: 'ecr:BatchGetImage'
    })
    expect(slept).toHaveLength(8)
  })

  it.each([
    [{ status: 403, body: '{"errors":[{"code":"DENIED","message":"User: x is not authorized"}]}' }, 'denied'],
    [
      { status: 403, body: '{"errors":[{"code":"DENIED","message":"Your authorization token has expired."}]}' },
      'expired'
    ]
  ])('does not try again what is refused: %j', async (answer, kind) => {
    tiny.troubles.set('POST upload', [answer, answer, answer])
    const run = registry({ clock }).push(laid(`refused-${kind}`, layer), target())
    await expect(run).rejects.toMatchObject({ kind, action: 'ecr:InitiateLayerUpload' })
    expect(slept).toEqual([])
  })

  it('says that a password is wrong or a repository missing', async () => {
    const layout = laid('wrong', layer)
    await expect(registry({ clock }).push(layout, target('other'))).rejects.toMatchObject({ kind: 'expired' })
    const body = '{"errors":[{"code":"NAME_UNKNOWN","message":"no"}]}'
    tiny.troubles.set('POST upload', [
      { status: 404, body },
      { status: 404, body }
    ])
    await expect(registry({ clock }).push(layout, target())).rejects.toThrow(
      'The image repository "shop" does not exist in the registry.'
    )
  })

  it('refuses a layout whose bytes are not what their digest names, and finishes no such upload', async () => {
    const layout = laid('damaged', layer)
    writeFileSync(join(layout, blobPath(digestOf(layer))), Buffer.alloc(300_000, 'other'))
    await expect(registry({ clock }).push(layout, target())).rejects.toThrow('The layout is damaged')
    expect(tiny.blobs.has(digestOf(layer))).toBe(false)
    rmSync(join(layout, blobPath(digestOf(layer))))
    await expect(registry({ clock }).push(layout, target())).rejects.toThrow('The layout is damaged')
  })

  it('sends no password over plain HTTP to another machine', async () => {
    const away = { ...target(), repositoryUri: 'registry.example:5000/shop' }
    await expect(registry({ clock }).push(laid('away', layer), away)).rejects.toThrow('plain HTTP')
  })
})

describe('credential files', () => {
  it('are for this user alone and name the registry by its host', async () => {
    const folder = join(base, 'login')
    const { credentials } = target()
    await registry({ clock }).writeCredentials([credentials], folder)
    const { host } = new URL(tiny.endpoint)
    for (const name of ['config.json', 'auth.json']) {
      const file = join(folder, name)
      expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ auths: { [host]: { auth: 'QVdTOnNlY3JldA==' } } })
      expect(statSync(file).mode & 0o777).toBe(0o600)
    }
  })
})

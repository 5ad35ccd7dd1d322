import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { digestOf } from '../../core/image/digest.ts'
import { blobPath, parseLayoutIndex, parseListing } from '../../core/image/layout.ts'
import type { Digest } from '../../core/release/named.ts'
import type { BuildOrder } from '../../ports/builder.ts'
import { packer } from './pack.ts'

const clock = {
  now: () => '2026-01-05T09:00:00.000Z',
  sleep: async () => undefined,
  busy: <T>(work: () => Promise<T>) => work()
}
const base = mkdtempSync(join(tmpdir(), 'tagship-pack-'))
afterAll(() => rmSync(base, { recursive: true }))

const long = `deep/${'a'.repeat(60)}/${'b'.repeat(60)}.txt`

const laid = (name: string, files: Readonly<Record<string, string>>, mode = 0o644): string => {
  const folder = join(base, name)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text, { mode })
  }
  return folder
}

const order = (context: string, more: Partial<BuildOrder> = {}): BuildOrder => ({
  name: 'shop',
  context,
  args: {},
  platforms: [],
  labels: { 'org.opencontainers.image.title': 'shop' },
  sourceDate: 1_767_603_600,
  into: `${context}.layout`,
  ...more
})

const blob = (layout: string, digest: Digest): Buffer => readFileSync(join(layout, blobPath(digest)))

const opened = (layout: string) => {
  const self = parseLayoutIndex(readFileSync(join(layout, 'index.json'), 'utf8'), 'index.json')
  const text = blob(layout, self.digest).toString()
  const listing = parseListing(text, self)
  if (listing.is !== 'image') throw new Error('an index')
  const [config, layer] = listing.blobs
  if (config === undefined || layer === undefined) throw new Error('no layer')
  return { self, text, config: JSON.parse(blob(layout, config.digest).toString()), layer }
}

const names = (layout: string, digest: Digest): readonly string[] =>
  execFileSync('tar', ['-tzf', join(layout, blobPath(digest))], { encoding: 'utf8' })
    .trim()
    .split('\n')

describe('packing a folder', () => {
  it('gives the same digest for the same files, whatever the machine adds to them', async () => {
    const files = { 'index.js': 'go', 'lib/a.js': 'a', [long]: 'far' }
    const first = laid('first', files)
    const second = laid('second', Object.fromEntries(Object.entries(files).reverse()), 0o600)
    utimesSync(join(second, 'index.js'), 1, 1)
    const digests = [await packer(clock).build(order(first)), await packer(clock).build(order(second))]
    expect(digests[0]).toEqual(digests[1])
    expect(opened(`${second}.layout`).config.rootfs.diff_ids).toEqual([
      'sha256:0559f3fa208efea8392beb0523edef0934f9d491dbc4fa8cb02ceaf3bbe4e531'
    ])
  })

  it('writes a layout whose digests and sizes are those of its bytes', async () => {
    const folder = laid('whole', { 'index.js': 'go' })
    const { digest } = await packer(clock).build(order(folder))
    const { self, text, layer, config } = opened(`${folder}.layout`)
    expect(self.digest).toBe(digest)
    expect(digestOf(text)).toBe(digest)
    expect(digestOf(blob(`${folder}.layout`, layer.digest))).toBe(layer.digest)
    expect(blob(`${folder}.layout`, layer.digest).length).toBe(layer.size)
    expect(readFileSync(join(`${folder}.layout`, 'oci-layout'), 'utf8')).toBe('{"imageLayoutVersion":"1.0.0"}')
    expect(config).toMatchObject({ created: '2026-01-05T09:00:00.000Z', architecture: 'amd64', os: 'linux' })
    const tar = execFileSync('gunzip', ['-c', join(`${folder}.layout`, blobPath(layer.digest))])
    expect(config.rootfs.diff_ids).toEqual([digestOf(tar)])
  })

  it('keeps links, modes and names longer than a tar header holds', async () => {
    const folder = laid('odd', { [long]: 'far', 'run.sh': '#!/bin/sh' }, 0o755)
    symlinkSync('run.sh', join(folder, 'start'))
    await packer(clock).build(order(folder))
    const { layer } = opened(`${folder}.layout`)
    const out = join(base, 'odd.out')
    mkdirSync(out)
    execFileSync('tar', ['-xzf', join(`${folder}.layout`, blobPath(layer.digest)), '-C', out])
    expect(readFileSync(join(out, long), 'utf8')).toBe('far')
    expect(execFileSync(join(out, 'start'), { encoding: 'utf8' })).toBe('')
  })

  it('leaves out what .dockerignore names, anchored at the root, the last matching line deciding', async () => {
    const folder = laid('ignore', {
      '.dockerignore': '# notes\n*.md\ndocs\n!docs/keep.txt\n',
      '.git/HEAD': 'ref',
      'a.md': '',
      'src/b.md': '',
      'docs/x.txt': '',
      'docs/keep.txt': ''
    })
    await packer(clock).build(order(folder))
    const { layer } = opened(`${folder}.layout`)
    expect(names(`${folder}.layout`, layer.digest)).toEqual(['docs/keep.txt', 'src/', 'src/b.md'])
  })

  it('takes labels from the folder, under those of the order', async () => {
    const folder = laid('labels', {
      'index.js': 'go',
      '.labels': '# ours\ntagship.sandbox.start=crash\norg.opencontainers.image.title=other\n'
    })
    await packer(clock).build(order(folder))
    expect(opened(`${folder}.layout`).config.config.Labels).toEqual({
      'org.opencontainers.image.title': 'shop',
      'tagship.sandbox.start': 'crash'
    })
  })

  it('refuses several platforms and an empty folder by name', async () => {
    const folder = laid('two', { 'index.js': 'go' })
    const platforms = ['linux/amd64', 'linux/arm64']
    await expect(packer(clock).build(order(folder, { platforms }))).rejects.toThrow('Image "shop" asks for 2 platforms')
    const empty = laid('empty', { '.labels': 'a=b' })
    await expect(packer(clock).build(order(empty))).rejects.toThrow('Image "shop" has nothing to pack')
    await expect(packer(clock).build(order(join(base, 'none')))).rejects.toThrow('Image "shop" has no folder')
  })
})

import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { fileBlobs } from './file-blobs.ts'

const folder = mkdtempSync(join(tmpdir(), 'blobs-'))
afterAll(() => rmSync(folder, { recursive: true }))

const hello = 'sha256:2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'
async function* chunks(...texts: string[]) {
  for (const text of texts) yield Buffer.from(text)
}
async function* broken(text: string) {
  yield Buffer.from(text)
  throw new Error('gone')
}

describe('blobs in files', () => {
  it('keep what came of a source that broke off, and go on from there in another process', async () => {
    expect(await fileBlobs(folder).append('u1', 0, broken('hel'))).toEqual({ size: 3, whole: false })
    const later = fileBlobs(folder)
    expect(await later.append('u1', 2, chunks('xx'))).toBeUndefined()
    expect(await later.append('u1', 3, chunks('l', 'o'))).toEqual({ size: 5, whole: true })
    expect([later.digest('u1'), later.seal('u1')]).toEqual([hello, { digest: hello, size: 5 }])
    expect([later.has(hello), Buffer.from(later.read(hello)).toString()]).toEqual([true, 'hello'])
    expect(readdirSync(join(folder, 'uploads'))).toEqual([])
  })

  it('let only one writer into an upload at a time', async () => {
    const blobs = fileBlobs(folder)
    const [first, second] = await Promise.all([
      blobs.append('u2', 0, chunks('a', 'b')),
      blobs.append('u2', 0, chunks('c'))
    ])
    expect([first, second]).toEqual([{ size: 2, whole: true }, undefined])
    blobs.drop('u2')
    expect(await blobs.append('u2', 0, chunks('c'))).toEqual({ size: 1, whole: true })
  })

  it('may be empty', () => {
    const blobs = fileBlobs(folder)
    expect(blobs.seal('u3')).toEqual({
      digest: 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      size: 0
    })
  })
})

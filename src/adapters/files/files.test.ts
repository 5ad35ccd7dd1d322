import { chmod, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Files } from '../../ports/files.ts'
import { systemClock } from '../clock/system-clock.ts'
import { files } from './files.ts'
import { ownFolder } from './own-folder.ts'

let root = ''
let on: Files
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tagship-files-'))
  on = files(systemClock(), { root, own: join(root, 'own') })
})
afterAll(() => rm(root, { recursive: true }))

describe('files', () => {
  it('writes below folders that do not exist yet, and reads back', async () => {
    await on.write('a/b/c.txt', 'héllo')
    expect(await on.read('a/b/c.txt')).toBe('héllo')
    expect(await on.read(join(root, 'a/b/c.txt'))).toBe('héllo')
  })

  it.each(['none.txt', 'a', 'a/b/c.txt/d'])('gives nothing for %s', async path => {
    expect(await on.read(path)).toBeUndefined()
  })

  it('lists files and links with what a build needs to know, sorted', async () => {
    await on.write('tree/z.txt', '12345')
    await on.write('tree/a/run.sh', '#!')
    await chmod(join(root, 'tree/a/run.sh'), 0o755)
    await symlink('z.txt', join(root, 'tree/link'))
    expect(await on.list('tree')).toEqual([
      { path: 'a/run.sh', kind: 'file', executable: true, size: 2 },
      { path: 'link', kind: 'link', executable: false, size: 5 },
      { path: 'z.txt', kind: 'file', executable: false, size: 5 }
    ])
    expect(await on.list('no-folder')).toEqual([])
  })
})

describe('ownFolder', () => {
  it('is the job’s in a job, and one for each checkout elsewhere', () => {
    expect(ownFolder('/src/shop', '/runner/temp')).toBe('/runner/temp/tagship')
    expect(ownFolder('/src/shop')).not.toBe(ownFolder('/src/other'))
    expect(ownFolder('/src/shop', '')).toBe(ownFolder('/src/shop'))
  })
})

import { expect, it } from '@jest/globals'
import { holderOf } from './holder.ts'

const asking = (failing?: string) => ({
  pid: 7,
  kill: () => {
    if (failing !== undefined) throw Object.assign(new Error(failing), { code: failing })
    return true
  }
})

it.each<readonly [string, string | undefined, string, boolean]>([
  ['runs', undefined, '8 (node) S 1 8 8', true],
  ['is somebody else’s', 'EPERM', '8 (node) S 1 8 8', true],
  ['is gone', 'ESRCH', '', false],
  ['was killed, and nobody asked how', undefined, '8 (a) S (b) Z 1 8 8', false],
  ['runs where nothing more is said of it', undefined, '', true]
])('a process that %s', (_how, failing, ...[stat, lives]) => {
  expect(holderOf(asking(failing), 1, () => stat).isAlive(8)).toBe(lives)
})

it('a process lives, as its system says', () => {
  expect(holderOf(process, 5)).toMatchObject({ pid: process.pid, born: 5 })
  expect(holderOf(process, 5).isAlive(process.pid)).toBe(true)
})

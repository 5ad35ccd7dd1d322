import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { lockFolder } from './lock.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const holder = (pid: number, alive: readonly number[] = [], born = 1) => ({
  ...{ pid, born },
  isAlive: (other: number) => alive.includes(other)
})
const inUse = { name: 'StateRefused', message: 'The state in the folder is in use by another sandbox, process 7.' }

describe('a locked folder', () => {
  it('is refused to another process while the first one lives, and free once that lets go', () => {
    const unlock = lockFolder(folder, holder(7))
    expect(() => lockFolder(folder, holder(8, [7]))).toThrow(expect.objectContaining(inUse))
    expect(() => lockFolder(folder, holder(7))).toThrow(expect.objectContaining(inUse))
    unlock()
    expect(existsSync(join(folder, 'lock'))).toBe(false)
    lockFolder(folder, holder(8, [7]))
  })

  it('is taken over from a process that was killed, even one that had the same id', () => {
    lockFolder(folder, holder(7))
    lockFolder(folder, holder(8, []))
    lockFolder(folder, holder(8, [], 2))
    expect(() => lockFolder(folder, holder(9, [8]))).toThrow('process 8')
  })

  it('does not lock its copies, and a damaged lock locks nothing', () => {
    lockFolder(folder, holder(7))
    const copy = `${folder}-copy`
    cpSync(folder, copy, { recursive: true })
    lockFolder(copy, holder(8, [7]))
    rmSync(copy, { recursive: true })
    writeFileSync(join(folder, 'lock'), '{"pid":')
    lockFolder(folder, holder(8, [7]))
  })
})

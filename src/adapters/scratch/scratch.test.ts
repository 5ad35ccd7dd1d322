import { chmod, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { systemClock } from '../clock/system-clock.ts'
import { gitAt } from '../git/testing/repository.ts'
import { makeScratch } from './scratch.ts'

const clock = systemClock()
const at = '2026-01-05T09:00:00.000Z'
const ends: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const end of ends) await end()
})

const scratchOf = async (from?: string) => {
  const scratch = await makeScratch(clock, from)
  ends.push(scratch.remove)
  return scratch
}

describe('a scratch repository', () => {
  it('holds the very commits that git would have made', async () => {
    const scratch = await scratchOf()
    const files = { 'a.txt': 'one', 'a/b/c.txt': 'ü', 'a-b': 'three' }
    expect(await scratch.commit({ files, message: 'Begin', at })).toBe('289158e128aa84e7dafff16067c92e4d2a655d85')
    const changed = { 'a.txt': null, 'a/b/c.txt': 'four' }
    expect(await scratch.commit({ files: changed, message: 'Change', at })).toBe(
      'c44f6693f3806c602c7b2d1509dab566ec6b9357'
    )
    expect(gitAt(scratch.root, 'fsck', '--strict')).toBe('')
  })

  it('goes on from a copy without touching the files that do not change', async () => {
    const from = await scratchOf()
    await writeFile(join(from.root, 'run.sh'), 'true')
    await chmod(join(from.root, 'run.sh'), 0o755)
    await symlink('run.sh', join(from.root, 'link'))
    gitAt(from.root, 'add', '-A')
    gitAt(from.root, 'commit', '-q', '-m', 'Begin')
    const copy = await scratchOf(from.root)
    const sha = await copy.commit({ files: { 'run.sh': 'false', 'new/file': 'x' }, message: 'Change', at })
    expect(gitAt(copy.root, 'ls-tree', '-r', '--format=%(objectmode) %(path)', sha)).toBe(
      '120000 link\n100644 new/file\n100755 run.sh'
    )
    expect(gitAt(copy.root, 'fsck', '--strict')).toBe('')
    expect(gitAt(copy.root, 'rev-list', '--count', 'origin/main')).toBe('2')
  })
})

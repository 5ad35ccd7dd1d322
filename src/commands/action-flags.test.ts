import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { commonOrigin, releaseFlag } from './action-flags.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tagship-flags-'))
  await writeFile(join(folder, 'out.json'), '{"release":"{\\"schema\\":1}","any":"true"}')
  await writeFile(join(folder, 'release.json'), '{"schema":1}')
})
afterAll(() => rm(folder, { recursive: true }))

describe('releaseFlag', () => {
  it('takes the release out of the outputs of the command before', async () => {
    expect(await releaseFlag({ release: 'out.json', out: 'x' }, folder, ['release'])).toEqual({
      release: '{"schema":1}'
    })
  })

  it('passes on a release file by its whole path, and JSON as it is', async () => {
    expect(await releaseFlag({ release: 'release.json' }, folder, ['release'])).toEqual({
      release: join(folder, 'release.json')
    })
    expect(await releaseFlag({ release: '{"schema":1}' }, folder, ['release'])).toEqual({ release: '{"schema":1}' })
  })

  it('names the file that cannot be read', async () => {
    await expect(releaseFlag({ release: 'none.json' }, folder, ['release'])).rejects.toThrow(
      'The file "none.json" of --release'
    )
  })
})

describe('commonOrigin', () => {
  it('takes a tag’s ref for a pushed tag unless told otherwise', () => {
    expect(commonOrigin({ ref: 'refs/tags/v1.2.3' })).toEqual({ event: 'tag', ref: 'refs/tags/v1.2.3' })
    expect(commonOrigin({ ref: 'refs/tags/v1.2.3', event: 'schedule' })).toMatchObject({ event: 'schedule' })
    expect(commonOrigin({ stage: 'beta' })).toEqual({})
  })
})

import { existsSync, readFileSync, readlinkSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parsed, type Sha } from '../../core/release/named.ts'
import type { Git } from '../../ports/git.ts'
import { parseBatch } from './batch.ts'
import { adapter, commitFiles, gitAt, ground, init } from './testing/repository.ts'

const place = ground()
afterAll(place.remove)
const sha = (text: string): Sha => parsed(text)

describe('git in one repository', () => {
  const root = join(place.folder, 'one')
  let git: Git
  let [first, second] = [sha(''), sha('')]
  const odd = 'sp ace/"quo\nte"/ünï.txt'

  beforeAll(() => {
    init(root)
    first = commitFiles(root, {
      'api/main.mjs': 'one\n',
      'api/run.sh': 'run\n',
      'libs/a.txt': 'a\n',
      'old/name.txt': 'moved\n',
      [odd]: 'odd\n',
      'link.json': '->api/main.mjs',
      'Case.txt': 'case\n'
    })
    second = commitFiles(root, {
      'api/run.sh': '!run\n',
      'old/name.txt': null,
      'new/name.txt': 'moved\n',
      [odd]: 'odder\n',
      'link.json': '->libs/a.txt',
      'Case.txt': null,
      'case.txt': 'case\n'
    })
    gitAt(root, 'tag', 'light', first)
    gitAt(root, 'tag', '-a', '-m', 'annotated', 'v1.0.0', second)
    git = adapter(root)
  })

  it('gives a commit with its committer’s date in UTC', async () => {
    expect(await git.commit('HEAD')).toEqual({
      sha: second,
      time: '2026-11-22T08:15:30.000Z',
      author: 'Mona',
      subject: 'Change api/run.sh'
    })
  })

  it('peels annotated tags (VT9)', async () => {
    expect(gitAt(root, 'rev-parse', 'refs/tags/v1.0.0')).not.toBe(second)
    expect((await git.commit('refs/tags/v1.0.0'))?.sha).toBe(second)
    expect((await git.commit('refs/tags/light'))?.sha).toBe(first)
  })

  it.each(['nowhere', '--all', '', 'f'.repeat(40), 'HEAD:api'])('knows no commit %p', async ref => {
    expect(await git.commit(ref)).toBeUndefined()
  })

  it('reads files, links followed', async () => {
    expect(await git.file(first, './api/main.mjs')).toBe('one\n')
    expect(await git.file(first, 'link.json')).toBe('one\n')
    expect(await git.file(second, 'link.json')).toBe('a\n')
    expect(await git.file(first, 'api')).toBeUndefined()
    expect(await git.file(first, 'api/none.mjs')).toBeUndefined()
  })

  it('reads several at once, at several commits, and what is missing is missing', async () => {
    const paths = ['api/main.mjs', 'libs/none.txt', 'link.json', odd, 'a\nb']
    const texts = await Promise.all([...paths.map(path => git.file(first, path)), git.file(second, 'link.json')])
    expect(texts).toEqual(['one\n', undefined, 'one\n', undefined, undefined, 'a\n'])
  })

  it('takes answers apart by their length, and gives up where text was no UTF-8', () => {
    const id = 'a'.repeat(40)
    const two = `${id} blob 4\nü\n\n\nx:y missing\n${id} tree 2\nab\ndangling 3\nx:z\n`
    expect(parseBatch(two, 4)).toEqual(['ü\n\n', undefined, undefined, undefined])
    expect(parseBatch(`${id} blob 2\n\ufffd\n\n${id} blob 1\na\n`, 2)).toBeUndefined()
    expect(parseBatch(`${id} blob 1\na\n`, 2)).toBeUndefined()
  })

  it('gives the ids of folders and files, a folder inside another among them', async () => {
    const found = await git.objects(first, ['api', 'api/run.sh', './libs/', '.', 'none'])
    expect(found).toEqual(
      new Map([
        ['api', `040000 tree ${gitAt(root, 'rev-parse', `${first}:api`)}`],
        ['api/run.sh', `100644 blob ${gitAt(root, 'rev-parse', `${first}:api/run.sh`)}`],
        ['./libs/', `040000 tree ${gitAt(root, 'rev-parse', `${first}:libs`)}`],
        ['.', `040000 tree ${gitAt(root, 'rev-parse', `${first}^{tree}`)}`],
        ['none', undefined]
      ])
    )
  })

  it('tells both sides of a rename, modes, links, odd names and changes of case (CD11, CD12)', async () => {
    expect(new Set((await git.changed(first, second)) as string[])).toEqual(
      new Set(['Case.txt', 'api/run.sh', 'case.txt', 'link.json', 'new/name.txt', 'old/name.txt', odd])
    )
    expect(await git.changed(second, second)).toEqual([])
  })

  it('knows no difference to a commit that is nowhere (CD2, CD4)', async () => {
    expect(await git.changed(sha('0'.repeat(40)), second)).toBe('unknown')
    expect(await git.isAncestor(sha('f'.repeat(40)), second)).toBe('unknown')
  })

  it('compares unrelated histories by their trees (CD4)', async () => {
    gitAt(root, 'checkout', '-q', '--orphan', 'other')
    const orphan = commitFiles(root, { 'libs/a.txt': 'b\n' })
    gitAt(root, 'checkout', '-q', 'main')
    expect(await git.changed(second, orphan)).toEqual(['libs/a.txt'])
    expect(await git.isAncestor(second, orphan)).toBe(false)
    expect(await git.isAncestor(first, second)).toBe(true)
  })

  it('lists the tags that a commit has behind it', async () => {
    expect(await git.tagsReachableFrom(first)).toEqual(['light'])
    expect(await git.tagsReachableFrom(second)).toEqual(['light', 'v1.0.0'])
    expect(await git.tags()).toEqual(['light', 'v1.0.0'])
  })

  it('writes a commit’s tree and leaves the work tree alone', async () => {
    const into = join(place.folder, 'out/tree')
    await git.exportTree(first, into)
    expect(readFileSync(join(into, 'old/name.txt'), 'utf8')).toBe('moved\n')
    expect(readlinkSync(join(into, 'link.json'))).toBe('api/main.mjs')
    await git.exportTree(second, join(place.folder, 'out/second'))
    expect(statSync(join(place.folder, 'out/second/api/run.sh')).mode & 0o111).not.toBe(0)
    expect(existsSync(`${into}.index`)).toBe(false)
    expect(gitAt(root, 'status', '--porcelain')).toBe('')
  })

  it('works where objects are named by SHA-256 (CD18)', async () => {
    const folder = init(join(place.folder, 'sha256'), '--object-format=sha256')
    const only = commitFiles(folder, { 'a.txt': 'a\n' })
    expect(only).toHaveLength(64)
    expect((await adapter(folder).commit('HEAD'))?.sha).toBe(only)
    expect(await adapter(folder).file(only, 'a.txt')).toBe('a\n')
  })

  it('says what to do in a folder that is no repository', async () => {
    await expect(adapter('/').commit('HEAD')).rejects.toThrow('The folder "/" is no git repository.')
  })
})

import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { readActions } from '../.github/scripts/manifests.mjs'

const root = new URL('../', import.meta.url)
const actions = await readActions(root.pathname)

type Step = { readonly uses?: string; readonly run?: string; readonly with?: Readonly<Record<string, string>> }
type Job = { readonly uses?: string; readonly steps?: readonly Step[] }

const read = async (path: string) => parse(await readFile(new URL(path, root), 'utf8'))

const workflows = (await readdir(new URL('.github/workflows/', root))).map(name => `.github/workflows/${name}`)
const stepsOf = async (path: string): Promise<readonly Step[]> => {
  const file = (await read(path)) as { readonly runs?: { steps: readonly Step[] }; readonly jobs?: Record<string, Job> }
  return file.runs?.steps ?? Object.values(file.jobs ?? {}).flatMap(job => job.steps ?? [])
}

describe.each(['action.yml', ...workflows])('%s', path => {
  it('uses siblings that exist, with inputs that they have', async () => {
    for (const { uses = '', with: given = {} } of await stepsOf(path)) {
      if (!uses.startsWith('$/')) continue
      const sibling = actions[uses.replace('$/actions/', '')]
      expect([uses, sibling === undefined]).toEqual([uses, false])
      expect(Object.keys(given).filter(input => !Object.hasOwn(sibling?.inputs ?? {}, input))).toEqual([])
    }
  })

  it('pins what is not its own by commit, and lets no expression into a shell', async () => {
    const steps = await stepsOf(path)
    for (const { uses } of steps) {
      if (uses !== undefined && !uses.startsWith('$/')) expect(uses).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/)
    }
    for (const { run } of steps) expect(run ?? '').not.toContain('{{')
  })
})

import { readdir, readFile } from 'node:fs/promises'
import { expect, it } from '@jest/globals'
import { parse } from 'yaml'

const root = new URL('../', import.meta.url)
const read = (path: string): Promise<string> => readFile(new URL(path, root), 'utf8')
const actions = await readdir(new URL('actions/', root))
const pages = ['README.md', ...actions.map(name => `actions/${name}/README.md`)]

type Step = { readonly page: string; readonly uses: string; readonly with: Readonly<Record<string, unknown>> }

/** What a page's examples use of ours, with the inputs that they give. */
const stepsIn = async (page: string): Promise<readonly Step[]> =>
  [...(await read(page)).matchAll(/```yaml\n(.*?)```/gs)].flatMap(([, text = '']) => used(parse(text), page))

const used = (value: unknown, page: string): readonly Step[] => {
  if (typeof value !== 'object' || value === null) return []
  const { uses, with: given } = value as { readonly uses?: unknown; readonly with?: Step['with'] }
  const own = typeof uses === 'string' && uses.startsWith('tagship/') ? [{ page, uses, with: given ?? {} }] : []
  return [...own, ...Object.values(value).flatMap(member => used(member, page))]
}

const inputsOf = async (uses: string): Promise<readonly string[]> => {
  const [, path = ''] = /^tagship\/tagship\/?(.*)@v0$/.exec(uses) ?? []
  if (!path.startsWith('.github'))
    return Object.keys(parse(await read(`${path === '' ? '.' : path}/action.yml`)).inputs)
  return Object.keys(parse(await read(path)).on.workflow_call.inputs)
}

const steps = (await Promise.all(pages.map(stepsIn))).flat()

it('there is an example of each action', () => {
  const shown = new Set(steps.map(({ uses }) => uses))
  expect(actions.filter(name => !shown.has(`tagship/tagship/actions/${name}@v0`))).toEqual([])
})

it.each(steps.map(step => [step.page, step.uses, step] as const))(
  'the example in %s of %s gives inputs that exist',
  async (...[, uses, step]) => {
    const known = await inputsOf(uses)
    expect(Object.keys(step.with).filter(name => !known.includes(name))).toEqual([])
  }
)

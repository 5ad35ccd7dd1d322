import { readFile } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { readActions } from '../.github/scripts/manifests.mjs'
import { table } from './main.ts'

const root = new URL('../', import.meta.url)
const actions = await readActions(root.pathname)
const names = Object.keys(actions)

describe('every action', () => {
  it('is in the table, and nothing else is', () => {
    expect(Object.keys(table).sort()).toEqual(names)
  })

  it.each(names)('%s has the inputs and outputs that its action.yml lists', async name => {
    const file = actions[name]
    const { inputs, outputs } = (await table[name]?.(async action => ({
      inputs: Object.keys(action.inputs).sort(),
      outputs: [...action.outputs].sort()
    }))) ?? { inputs: [], outputs: [] }
    expect(inputs).toEqual(Object.keys(file?.inputs ?? {}).sort())
    expect(outputs).toEqual(Object.keys(file?.outputs ?? {}).sort())
  })

  it.each(names)('%s starts its stub on Node 24, under its own name', name => {
    expect(actions[name]?.name).toBe(`Tagship ${name}`)
    expect(actions[name]?.runs).toMatchObject({ using: 'node24', main: `../../dist/${name}.js` })
  })

  it.each(names)('%s describes itself and each of its inputs and outputs', name => {
    const { description, inputs, outputs } = actions[name] ?? { description: '' }
    const members = [...Object.values(inputs ?? {}), ...Object.values(outputs ?? {})]
    for (const text of [description, ...members.map(member => member.description)]) expect(text).toMatch(/\S{2,}/)
  })

  it.each(names)('%s has a policy of the least that it needs, and a page', async name => {
    const policy = JSON.parse(await readFile(new URL(`actions/${name}/policy.json`, root), 'utf8'))
    expect(policy.Version).toBe('2012-10-17')
    expect(await readFile(new URL(`actions/${name}/README.md`, root), 'utf8')).toContain(`# ${name}`)
  })
})

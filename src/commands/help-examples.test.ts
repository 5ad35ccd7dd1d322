import { expect, it } from '@jest/globals'
import { table } from '../main.ts'
import { memoryHost } from '../runner/memory-host.ts'
import { parsedInputs } from '../runner/parsed-inputs.ts'
import { readFlags } from './flags.ts'
import { examples } from './help-examples.data.ts'

const all = Object.entries(examples).flatMap(([name, lines]) => lines.map(line => [name, line] as const))
const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word)

it('there is an example of every action', () => {
  expect(Object.keys(examples).sort()).toEqual(Object.keys(table).sort())
})

it.each(all)('%s takes %s', async (name, line) => {
  await table[name]?.(async action => {
    const { flags, faults } = readFlags(wordsOf(line), [...Object.keys(action.inputs), 'out'])
    expect(faults).toEqual([])
    const { out: _out, ...inputs } = flags
    const manifest = { name, description: '', inputs: {}, outputs: {} }
    expect(() => parsedInputs(action, memoryHost(inputs), manifest)).not.toThrow()
  })
})

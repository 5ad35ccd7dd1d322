import { expect, it } from '@jest/globals'
import { duration } from '../actions/inputs/duration.ts'
import type { Ports } from '../ports/ports.ts'
import type { Action } from './action.ts'
import { runAction } from './run-action.ts'
import { terminalHost } from './terminal-host.ts'

const annotations = ['no proof\n→ promote it', 'beside'].map(
  message => ({ level: 'error', title: 'api', message }) as const
)

const red: Action<object, Record<string, string>> = {
  inputs: {},
  outputs: [],
  run: async () => ({
    ...{ outputs: {}, ending: 'red' },
    report: {
      title: 'Refused',
      sections: [{ kind: 'text', text: 'There is no proof  promote it first.' }],
      annotations
    }
  })
}

it('says once on a terminal what the report says itself', async () => {
  const lines: string[] = []
  const output = { log: (line: string) => void lines.push(line), print: (text: string) => void lines.push(text) }
  const host = terminalHost({ inputs: {}, debugging: false, ...output, setOutput: () => undefined })
  const { signal } = new AbortController()
  const ports = async () => ({ signal, clock: {} }) as unknown as Ports
  const manifest = { name: 'x', description: 'x', inputs: {}, outputs: {} }
  expect(await runAction(red, { host, manifest, signal, ports })).toBe(1)
  expect(lines).toEqual(['Refused\n\nThere is no proof  promote it first.', 'error: api: beside'])
})

it('tells wrong flags and wrong values together', async () => {
  const lines: string[] = []
  const output = { log: (line: string) => void lines.push(line), print: (text: string) => void lines.push(text) }
  const faults = [{ what: 'The flag "--stge" is unknown.', remedy: 'Did you mean "--stage"?' }]
  const terminal = { inputs: { wait: 'soon' }, debugging: false, faults, ...output, setOutput: () => undefined }
  const { signal } = new AbortController()
  const ports = async () => ({ signal, clock: {} }) as unknown as Ports
  const manifest = { name: 'x', description: 'x', inputs: {}, outputs: {} }
  const asked = { ...red, inputs: { wait: duration } } as unknown as typeof red
  expect(await runAction(asked, { host: terminalHost(terminal), manifest, signal, ports })).toBe(2)
  expect(lines.join('\n')).toMatch(/x: 2 problems.*The flag "--stge" is unknown.*The input "wait" is "soon"/s)
})

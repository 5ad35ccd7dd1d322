import { afterEach, beforeEach, expect, it, jest } from '@jest/globals'
import { Problem } from '../core/problem/problem.ts'
import type { Report } from '../core/report/report.ts'
import type { Action, Outputs } from './action.ts'
import { githubHost } from './github-host.ts'
import { runAction } from './run-action.ts'

const lines: string[] = []
beforeEach(() => {
  lines.length = 0
  jest.spyOn(process.stdout, 'write').mockImplementation(text => lines.push(String(text).trimEnd()) > 0)
})
afterEach(() => {
  jest.restoreAllMocks()
  process.exitCode = undefined
})

const ran = async (run: Action<object, Outputs>['run']) => {
  const action: Action<object, Outputs> = { inputs: {}, outputs: [], run }
  const setting = {
    manifest: { name: 'Tagship x', description: '', inputs: {}, outputs: {} },
    signal: AbortSignal.abort()
  }
  const ports = async () => ({ clock: { sleep: () => new Promise(() => undefined) }, signal: setting.signal }) as never
  await runAction(action, { ...setting, host: await githubHost({}), ports })
  return lines.filter(line => line !== '')
}

it('annotates a red end once, below the report', async () => {
  const annotations = [{ level: 'error', title: 'api: failed', message: 'It crashed.' }] as const
  const report: Report = { title: 'api: failed', sections: [{ kind: 'text', text: 'It crashed.' }], annotations }
  expect(await ran(async () => ({ outputs: {}, ending: 'red', report }))).toEqual([
    'api: failed',
    'It crashed.',
    '::error title=api%3A failed::It crashed.'
  ])
})

it('annotates the title of a red end that nothing else annotates', async () => {
  const report: Report = { title: 'api: failed', sections: [] }
  expect((await ran(async () => ({ outputs: {}, ending: 'red', report }))).at(-1)).toBe('::error::api: failed')
})

it('annotates faults where they stand, and the others beside them', async () => {
  const faults = [{ what: 'A is wrong.', at: { file: 'tagship.yml', line: 3 } }, { what: 'B is missing.' }]
  const said = await ran(() => Promise.reject(new Problem(faults)))
  expect(said.filter(line => line.startsWith('::'))).toEqual([
    '::error title=Tagship x,file=tagship.yml,line=3::A is wrong.',
    '::error title=Tagship x::B is missing.'
  ])
})

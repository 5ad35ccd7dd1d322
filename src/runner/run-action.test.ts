import { describe, expect, it } from '@jest/globals'
import { required } from '../actions/inputs/required.ts'
import { text } from '../actions/inputs/text.ts'
import { Failure } from '../core/problem/failure.ts'
import { Problem } from '../core/problem/problem.ts'
import type { Report } from '../core/report/report.ts'
import type { Journal } from '../ports/journal.ts'
import type { Ports } from '../ports/ports.ts'
import type { Action } from './action.ts'
import type { Manifest } from './manifest.ts'
import { memoryHost } from './memory-host.ts'
import { runAction } from './run-action.ts'

const manifest: Manifest = {
  name: 'Tagship greet',
  description: 'Greets.',
  inputs: {
    name: { description: 'Who.', required: true },
    tone: { description: 'How.', default: 'friendly' },
    token: { description: 'Token.', default: `$${'{{ github.token }}'}` }
  },
  outputs: { greeting: { description: 'The greeting.' }, empty: { description: 'Nothing.' } }
}

const report: Report = { title: 'Greeted', sections: [{ kind: 'text', text: 'with s3cret-token' }] }
type Input = { name: string; tone: string; token: string | undefined }
type Greet = Action<Input, { greeting: string; empty: string | undefined }>

const greet = (run: Greet['run']): Greet => ({
  inputs: { name: required(text), tone: required(text), token: text },
  outputs: ['greeting', 'empty'],
  run
})

const perform = async (action: Greet, inputs: Record<string, string>, abort = new AbortController()) => {
  const host = memoryHost(inputs)
  let journal: Journal | undefined
  const ports = async (own: Journal, signal: AbortSignal) => {
    journal = own
    const clock = { now: () => '2026-01-05T09:00:00.000Z', sleep: async () => undefined, busy: async () => undefined }
    return { clock, signal, journal: own } as unknown as Ports
  }
  const code = await runAction(action, { host, manifest, signal: abort.signal, ports })
  return { code, ...host.told, journal }
}

const green: Greet['run'] = async input => ({
  outputs: { greeting: `${input.tone} ${input.name} ${input.token ?? 'no token'}`, empty: undefined },
  ending: 'green',
  report
})

describe('runAction', () => {
  it('gives outputs, an empty text for an absent one, and one summary', async () => {
    const ran = await perform(greet(green), { name: 'Ada' })
    expect(ran.code).toBe(0)
    expect(ran.outputs).toEqual({ greeting: 'friendly Ada no token', empty: '' })
    expect(ran.summary).toBe('## Greeted\n\nwith s3cret-token\n')
    expect(ran.failure).toBeUndefined()
  })

  it('keeps the outputs of a red run', async () => {
    const red: Greet['run'] = async () => ({ outputs: { greeting: 'none', empty: '' }, ending: 'red', report })
    const ran = await perform(greet(red), { name: 'Ada' })
    expect([ran.code, ran.outputs.greeting, ran.failure]).toEqual([1, 'none', 'Greeted'])
  })

  it('reports all bad inputs together, before the ports are made', async () => {
    const contradictions: Greet['contradictions'] = ({ name, tone }) =>
      name === null && tone === null ? [{ what: 'Neither is well.' }] : []
    const ran = await perform({ ...greet(green), contradictions }, { name: '', tone: '' })
    expect(ran.code).toBe(2)
    expect(ran.failure).toMatch(/^The input "name" is missing.*\nThe input "tone" is missing.*\nNeither is well\.$/)
    expect(ran.journal).toBeUndefined()
    expect(ran.outputs).toEqual({})
  })

  it('warns of an unknown input and names the nearest', async () => {
    const ran = await perform(greet(green), { name: 'Ada', tonne: 'x' })
    expect(ran.annotations.map(one => one.message)).toEqual([
      'The input "tonne" is unknown and has no effect. Did you mean "tone"?'
    ])
  })

  it('hides secrets in lines, annotations, summary and failure, in every form', async () => {
    const action = greet(async (_, ports) => {
      ports.journal.mask('s3cret-token')
      ports.journal.info('token s3cret-token, czNjcmV0LXRva2Vu')
      ports.journal.warn('s3cret-token')
      throw new Problem({ what: 'Bad s3cret-token.' })
    })
    const ran = await perform(action, { name: 'Ada' })
    expect(ran.lines).toEqual(['token ***, ***', 'warning: ***'])
    expect(ran.annotations[0]?.message).toBe('***')
    expect(ran.failure).toBe('Bad ***.')
    expect(ran.summary).toContain('Bad \\*\\*\\*.')
    expect(ran.masked).toEqual(['s3cret-token', 'czNjcmV0LXRva2Vu'])
  })

  it('prints no workflow command that came from outside', async () => {
    const action = greet(async (input, ports) => {
      await ports.journal.group('::error::x', async () => ports.journal.info('ok\n::set-output name=a::b'))
      return green(input, ports)
    })
    const ran = await perform(action, { name: 'Ada' })
    expect(ran.lines).toEqual(['▸ : :error::x', 'ok', ': :set-output name=a::b'])
  })

  it('annotates nine times and prints the rest', async () => {
    const action = greet(async (input, ports) => {
      for (let at = 1; at <= 11; at += 1) ports.journal.warn(`w${at}`)
      return green(input, ports)
    })
    const ran = await perform(action, { name: 'Ada' })
    expect(ran.annotations).toHaveLength(9)
    expect(ran.lines.slice(8)).toEqual(['warning: w9', 'warning: w10', 'warning: w11'])
  })

  it('tells an outage from a bug', async () => {
    const outage = new Failure('Not allowed.', { kind: 'denied', action: 'ecs:UpdateService', code: 'AccessDenied' })
    const failing = (error: Error) => greet(async () => Promise.reject(error))
    const out = await perform(failing(outage), { name: 'Ada' })
    const bug = await perform(failing(new TypeError('x of undefined', { cause: new Error('deep') })), { name: 'Ada' })
    expect([out.code, out.failure]).toEqual([1, 'Not allowed.'])
    expect(out.summary).toContain('ecs:UpdateService failed (AccessDenied, denied). Nothing was sent.')
    expect([bug.code, bug.failure]).toEqual([70, 'This is a bug in Tagship: x of undefined'])
    expect(bug.summary).toMatch(/TypeError: x of undefined.*run-action.test.*caused by Error: deep/s)
  })

  it('waits five seconds for a cancelled run, then gives up on it', async () => {
    const abort = new AbortController()
    abort.abort(new Error('SIGTERM'))
    const ran = await perform(
      greet(() => new Promise(() => undefined)),
      { name: 'Ada' },
      abort
    )
    expect([ran.code, ran.failure]).toEqual([130, 'The run was cancelled before it could finish.'])
  })

  it('keeps what a cancelled run still found out', async () => {
    const abort = new AbortController()
    const action = greet(async () => {
      abort.abort(new Error('SIGTERM'))
      return { outputs: { greeting: 'half', empty: '' }, ending: 'red', report }
    })
    const ran = await perform(action, { name: 'Ada' }, abort)
    expect([ran.code, ran.outputs.greeting]).toEqual([130, 'half'])
  })
})

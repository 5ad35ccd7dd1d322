import { describe, expect, it } from '@jest/globals'
import type { Clock } from '../../ports/clock.ts'
import { execute } from './execute.ts'

const clock: Clock = { now: () => '2026-01-05T09:00:00.000Z', sleep: async () => undefined, busy: work => work() }
const node = (script: string, ...args: string[]) => ({ file: process.execPath, args: ['-e', script, ...args] })

describe('execute', () => {
  it('gives code, output and errors apart, and passes arguments without a shell', async () => {
    const script = 'console.log(process.argv[1]); console.error("bad"); process.exitCode = 3'
    const ended = await execute(clock, node(script, '$HOME; `x` "y"'))
    expect(ended).toEqual({ code: 3, stdout: '$HOME; `x` "y"\n', stderr: 'bad\n' })
  })

  it('writes the input', async () => {
    const ended = await execute(clock, { ...node('process.stdin.pipe(process.stdout)'), input: 'héllo' })
    expect(ended.stdout).toBe('héllo')
  })

  it('gives only the environment it was told', async () => {
    const script = 'console.log(process.env.A, process.env.PATH)'
    expect((await execute(clock, { ...node(script), env: { A: '1' } })).stdout).toBe('1 undefined\n')
  })

  it('gives 127 when there is no such program', async () => {
    const ended = await execute(clock, { file: 'no-such-program-here', args: [] })
    expect(ended).toEqual({ code: 127, stdout: '', stderr: 'no-such-program-here: not found' })
  })

  it('tells a missing folder from a missing program', async () => {
    const ended = await execute(clock, { ...node('0'), cwd: '/no/such/folder' })
    expect(ended).toMatchObject({ code: 127, stderr: 'the folder /no/such/folder: not found' })
  })

  it('ends the child when the signal is aborted', async () => {
    const abort = new AbortController()
    const script = 'process.stdout.write("up"); setInterval(() => {}, 1000)'
    const ended = execute(clock, { ...node(script), signal: abort.signal })
    abort.abort(new Error('cancelled'))
    await expect(ended).rejects.toThrow('cancelled')
  })
})

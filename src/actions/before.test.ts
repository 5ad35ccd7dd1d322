import { afterEach, describe, expect, it } from '@jest/globals'
import { parseRelease } from '../core/release/codec.ts'
import { type TaskBench, taskBench } from './testing/task-bench.ts'

let at: TaskBench

afterEach(() => at.bench.close())

const outcomes = (text: string | undefined) =>
  Object.fromEntries(parseRelease(text ?? '').units.map(({ service, outcome }) => [service, outcome]))

describe('tasks before a rollout', () => {
  it('run once, on the coming state, before anything is sent, and not where nothing is sent', async () => {
    at = await taskBench()
    const done = await at.bench.perform('deploy', { release: await at.release() })
    expect([done.code, outcomes(done.outputs.release)]).toEqual([
      0,
      { api: { is: 'succeeded' }, worker: { is: 'succeeded' } }
    ])
    expect(at.ran(done)).toEqual(['migrate-alpha:1'])
    const operations = done.calls.map(({ operation }) => operation)
    expect(operations.indexOf('RunTask')).toBeLessThan(operations.indexOf('UpdateService'))
    const again = await at.bench.perform('deploy', { release: await at.release() })
    expect([again.code, at.ran(again)]).toEqual([0, []])
  })

  it('leave their service untouched when they fail, and say why first', async () => {
    at = await taskBench()
    at.script('migrate-alpha', { exit: 3, log: ['relation "users" exists already'] })
    const done = await at.bench.perform('deploy', { release: await at.release() })
    expect([done.code, outcomes(done.outputs.release)]).toEqual([
      1,
      { api: { is: 'not-attempted' }, worker: { is: 'succeeded' } }
    ])
    expect(at.count(done, 'UpdateService')).toBe(1)
    const [error] = done.annotations.filter(({ level }) => level === 'error')
    expect(error?.message).toContain('In the task "migrate": The application ended with exit code 3')
    expect(done.lines).toContain('migrate | relation "users" exists already')
  })

  it('end with nothing sent when their time is over, and run anew where ECS has forgotten how that ended', async () => {
    at = await taskBench()
    at.script('migrate-alpha', { after: '3h' })
    const inputs = { release: await at.release('api') }
    const slow = await at.bench.perform('deploy', { ...inputs, timeout: '2m' })
    expect(outcomes(slow.outputs.release)).toEqual({ api: { is: 'timed-out', sent: 'no' } })
    expect([slow.lines.join('\n'), at.count(slow, 'UpdateService')]).toEqual([
      expect.stringContaining('timed out before anything was sent'),
      0
    ])
    at.script('migrate-alpha', {})
    at.bench.sandbox.clock.advance(2 * 3_600_000)
    const done = await at.bench.perform('deploy', inputs)
    expect([outcomes(done.outputs.release), at.count(done, 'RunTask')]).toEqual([{ api: { is: 'succeeded' } }, 2])
    expect(done.lines.join('\n')).toContain('ECS has forgotten how the task of an earlier attempt ended')
  })

  it('take nothing of the time that the rollout may take', async () => {
    at = await taskBench()
    at.script('migrate-alpha', { after: '100s' })
    const done = await at.bench.perform('deploy', { release: await at.release('api'), timeout: '150s' })
    expect([outcomes(done.outputs.release), done.code]).toEqual([{ api: { is: 'succeeded' } }, 0])
  })

  it('leave the whole wave untouched where it would be rolled back', async () => {
    at = await taskBench()
    at.script('migrate-alpha', { exit: 3 })
    const done = await at.bench.perform('deploy', { release: await at.release(), 'on-failure': 'roll-back' })
    expect([outcomes(done.outputs.release), at.count(done, 'UpdateService')]).toEqual([
      { api: { is: 'not-attempted' }, worker: { is: 'not-attempted' } },
      0
    ])
    expect(done.lines.join('\n')).toContain('A task before another service of its wave did not end well')
  })

  it('run by themselves where nothing else changed, once for each state of theirs, and plans say so', async () => {
    at = await taskBench()
    const { bench } = at
    await bench.perform('deploy', { release: await at.release() })
    const planned = async () => parseRelease((await bench.perform('plan')).outputs.release ?? '{}').units
    const path = '.github/tagship.yml'
    const text = (await (await bench.ports()).files.read(path)) ?? ''
    const changed = text.replace(/(migrate: .*)MODE/, '$1TABLES: "4", MODE')
    await bench.scratch.commit({ files: { [path]: changed }, message: 'Four tables', at: bench.clock.now() })
    expect((await planned()).map(({ service, why }) => [service, why])).toEqual([['api', 'task-changed']])
    const done = await bench.perform('deploy', { release: await at.release('api') })
    expect([outcomes(done.outputs.release), at.ran(done), at.count(done, 'UpdateService')]).toEqual([
      { api: { is: 'no-op' } },
      ['migrate-alpha:2'],
      0
    ])
    expect((await bench.perform('plan')).outputs.any).toBe('false')
    expect(at.ran(await bench.perform('deploy', { release: await at.release('api') }))).toEqual([])
  })

  it('are no units: a plan ships what names them, and none by name', async () => {
    at = await taskBench()
    const planned = await at.bench.perform('plan', { stage: 'alpha' })
    const { units, images } = parseRelease(planned.outputs.release ?? '')
    expect([units.map(({ service }) => service), Object.keys(images)]).toEqual([['api', 'worker'], ['shop']])
    const named = await at.bench.perform('plan', { stage: 'alpha', services: 'migrate' })
    expect([named.code, named.lines.join('\n')]).toEqual([2, expect.stringContaining('cannot be shipped by itself')])
  })
})

import { afterEach, describe, expect, it } from '@jest/globals'
import { parseRelease } from '../core/release/codec.ts'
import { askEcs } from '../rehearsal/truth.ts'
import { type TaskBench, taskBench } from './testing/task-bench.ts'

let at: TaskBench

afterEach(() => at.bench.close())

const alpha = { account: '000000000000', region: 'us-east-1' }

const outcomes = (text: string | undefined) =>
  Object.fromEntries(parseRelease(text ?? '').units.map(({ service, outcome }) => [service, outcome]))

const scale = (desiredCount: number): void => {
  const input = { cluster: 'shop-alpha', service: 'api-alpha', desiredCount }
  askEcs(at.bench.sandbox, alpha, { operation: 'UpdateService', input })
}

const standStill = (): void => scale(0)

describe('a service at desired count 0', () => {
  it.each([
    ['refuse', [1, { is: 'nothing-running' }, 0]],
    ['accept', [0, { is: 'nothing-running', idle: 'accepted' }, 0]],
    ['prove-by-task', [0, { is: 'nothing-running', idle: 'proven' }, 1]]
  ] as const)('with %s ends with exit code, outcome and proofs %j', async (idle, ending) => {
    at = await taskBench()
    standStill()
    const done = await at.bench.perform('deploy', { release: await at.release('api'), idle })
    const tagged = done.calls.filter(({ operation, request }) => {
      const told = JSON.stringify(request)
      return operation === 'TagResource' && /api-alpha.*tagship:proven/.test(told)
    })
    expect([done.code, outcomes(done.outputs.release).api, tagged.length]).toEqual(ending)
  })

  it('proves by one task that holds and is stopped, and is red where it does not hold', async () => {
    at = await taskBench()
    standStill()
    at.script('api-alpha', { exit: 0, after: '20s' })
    const bad = await at.bench.perform('deploy', { release: await at.release('api'), idle: 'prove-by-task' })
    expect([bad.code, outcomes(bad.outputs.release)]).toEqual([1, { api: { is: 'nothing-running' } }])
    expect(bad.lines.join('\n')).toContain('It ended by itself with exit code 0 before it had held.')
    at.bench.sandbox.world.tasks.shift()
    const good = await at.bench.perform('deploy', { release: await at.release('api'), idle: 'prove-by-task' })
    expect([good.code, at.ran(good), at.count(good, 'StopTask')]).toEqual([0, ['api-alpha:1'], 1])
  })

  it.each([
    ['runs all of it', 'run', [0, { is: 'no-op' }, ['api-alpha:1', 'smoke-alpha:1']]],
    ['hangs', 'hang', [1, { is: 'unverified', cause: 'health' }, ['api-alpha:1']]]
  ] as const)(
    'that is scaled up while a task proves it is followed, and verified where it %s',
    async (_it, start, ending) => {
      at = await taskBench('verify: { task: smoke, within: 10s }')
      standStill()
      void at.bench.clock.sleep(60_000).then(() => {
        at.bench.sandbox.world.tasks.unshift({ match: { family: 'api-alpha' }, start })
        scale(2)
      })
      const done = await at.bench.perform('deploy', { release: await at.release('api'), idle: 'prove-by-task' })
      const ran = at.ran(done).filter(revision => !revision.startsWith('migrate'))
      expect([done.code, outcomes(done.outputs.release).api, ran]).toEqual(ending)
      const stuck = 'Tasks have been waiting for 5m'
      expect(done.annotations.some(({ message }) => message.includes(stuck))).toBe(start === 'hang')
    }
  )
})

import { afterEach, describe, expect, it } from '@jest/globals'
import type { Definition } from '../core/task/definition.ts'
import { between } from '../core/time/instant.ts'
import type { Ports } from '../ports/ports.ts'
import { logs } from '../sandbox/logs/service.ts'
import { action } from './run-task.ts'
import { type TaskBench, taskBench } from './testing/task-bench.ts'

let at: TaskBench

afterEach(() => at.bench.close())

const place = { region: 'us-east-1', cluster: 'shop-alpha' }

describe('a run that is cancelled', () => {
  it.each([
    ['', []],
    [' although ECS answers nothing', [{ service: 'ecs', operation: 'DescribeTasks', error: 'ThrottlingException' }]],
    [
      ' although its lines cannot be read',
      [{ service: 'logs', operation: 'GetLogEvents', error: 'ThrottlingException' }]
    ]
  ])('stops its task, within the seconds that are left%s', async (_what, faults) => {
    at = await taskBench()
    const ports = await at.bench.ports()
    const stop = new AbortController()
    const given: Readonly<Record<string, string>> = {
      ...place,
      service: 'worker-alpha',
      revision: await logging(ports)
    }
    const parsers = Object.entries(action.inputs) as [string, (raw: string | undefined, name: string) => unknown][]
    const inputs = Object.fromEntries(parsers.map(([name, parse]) => [name, parse(given[name], name)]))
    void ports.clock.sleep(55_000).then(() => at.bench.sandbox.world.faults.push(...faults))
    void ports.clock.sleep(60_000).then(() => stop.abort(new Error('stopped by SIGINT')))
    const began = ports.clock.now()
    const done = await action.run(inputs as Parameters<typeof action.run>[0], { ...ports, signal: stop.signal })
    expect([done.ending, done.outputs.outcome]).toEqual(['red', 'cancelled'])
    expect(between(began, ports.clock.now())).toBeLessThan(61_000)
    at.bench.sandbox.world.faults.length = 0
    const task = await ports.at({ region: 'us-east-1' }).tasks.describe('shop-alpha', done.outputs.task ?? '')
    expect(task).toMatchObject({ stopCode: 'UserInitiated', stoppedReason: 'Tagship: the run was cancelled' })
  })
})

/** A revision of the worker that logs and goes on. */
const logging = async (ports: Ports): Promise<string> => {
  const { definitions } = ports.at({ region: 'us-east-1' })
  const text = (await ports.files.read('worker.task.json')) ?? ''
  const definition = JSON.parse(text.replaceAll('{stage}', 'alpha')) as Definition
  return (await definitions.register(definition, {}, ports.signal)).revision
}

describe('the lines of a run', () => {
  it('are shown as long as they come, also when the task has ended', async () => {
    at = await taskBench()
    const { sandbox, clock } = at.bench
    const { tasks } = (await at.bench.ports()).at({ region: 'us-east-1' })
    const write = async (): Promise<void> => {
      await clock.sleep(1000)
      const answers = sandbox.world.calls.flatMap(call => (call.operation === 'RunTask' ? call.response : []))
      const [arn] = /arn:[^"]*:task\/[^"]*/.exec(JSON.stringify(answers)) ?? []
      const task = arn === undefined ? undefined : await tasks.describe('shop-alpha', arn)
      if (task?.stopCode === undefined) return write()
      const stream = { logGroupName: '/shop', logStreamName: `ecs/app/${task.id}` }
      for (const [message, after] of [
        ['late', 1000],
        ['later', 3000]
      ] as const) {
        await clock.sleep(after)
        const logEvents = [{ timestamp: Date.parse(clock.now()), message }]
        logs.operations.PutLogEvents?.run(sandbox.enter('000000000000', 'us-east-1'), { ...stream, logEvents })
      }
    }
    at.script('migrate-alpha', { exit: 3, log: ['first'] })
    const [done] = await Promise.all([
      at.bench.perform('run-task', { release: await at.release(), service: 'migrate' }),
      write()
    ])
    expect([done.code, done.lines.filter(line => /^migrate \| late/.test(line))]).toEqual([
      ...[1, ['migrate | late', 'migrate | later']]
    ])
  })

  it('hold nobody up where they cannot be read, and that is said', async () => {
    at = await taskBench()
    at.bench.sandbox.world.faults.push({ service: 'logs', operation: 'GetLogEvents', error: 'ThrottlingException' })
    const began = at.bench.clock.now()
    const done = await at.bench.perform('run-task', { release: await at.release(), service: 'migrate' })
    expect([done.code, done.outputs.outcome]).toEqual([0, 'succeeded'])
    expect(between(began, at.bench.clock.now())).toBeLessThan(90_000)
    expect(done.lines.join('\n')).toContain('The last lines of the log did not come in time.')
  })
})

describe('a run whose answer is lost', () => {
  it('runs one task all the same, and follows it through throttling', async () => {
    at = await taskBench()
    const faults = at.bench.sandbox.world.faults
    faults.push({ service: 'ecs', operation: 'RunTask', nth: [1], error: 'reset-after' })
    faults.push({ service: 'ecs', operation: 'DescribeTasks', nth: [2, 3, 4, 5], error: 'ThrottlingException' })
    const done = await at.bench.perform('run-task', { release: await at.release(), service: 'migrate' })
    expect([done.code, done.outputs.outcome]).toEqual([0, 'succeeded'])
    const state = at.bench.sandbox.world.calls.filter(({ operation }) => operation === 'RunTask')
    expect(new Set(state.map(({ request }) => (request as { clientToken?: string }).clientToken)).size).toBe(1)
  })
})

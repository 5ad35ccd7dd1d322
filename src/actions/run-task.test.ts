import { afterEach, describe, expect, it } from '@jest/globals'
import { controlCall } from '../sandbox/testing/raw-call.ts'
import { type TaskBench, taskBench } from './testing/task-bench.ts'

let at: TaskBench

afterEach(() => at.bench.close())

const place = { region: 'us-east-1', cluster: 'shop-alpha' }

describe('run-task of a release', () => {
  it('runs the coming state beside the service that needs it, and shows its lines without secrets', async () => {
    at = await taskBench()
    const done = await at.bench.perform('run-task', { release: await at.release(), service: 'migrate' })
    expect([done.code, done.outputs.outcome, done.outputs['exit-code'], done.outputs.revision]).toEqual([
      ...[0, 'succeeded', '0', 'migrate-alpha:1']
    ])
    expect(done.lines).toContain('migrate | migrated 3 tables')
    expect(done.lines).toContain('migrate | password=***')
    const [order] = done.calls.flatMap(call => (call.operation === 'RunTask' ? call.request : []))
    expect(order).toMatchObject({
      ...{ cluster: 'shop-alpha', taskDefinition: 'migrate-alpha:1', launchType: 'FARGATE', count: 1 },
      startedBy: 'tagship/migrate',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d4e5f60718'] } }
    })
    const revision = await (await at.bench.ports()).at({ region: 'us-east-1' }).definitions.describe('migrate-alpha:1')
    expect(revision?.definition.containerDefinitions).toMatchObject([
      { image: expect.stringContaining(`shop@${at.digest}`), environment: [{ name: 'MODE', value: 'alpha' }] },
      {}
    ])
  })

  it('takes the capacity of the service also in subnets of its own, and needs no service there', async () => {
    at = await taskBench()
    const release = await at.release()
    const order = async (inputs: Readonly<Record<string, string>>) => {
      const subnets = 'subnet-0f1e2d3c4b5a69788'
      const { calls } = await at.bench.perform('run-task', { release, subnets, ...inputs })
      return calls.flatMap(({ operation, request }) => (operation === 'RunTask' ? request : []))[0]
    }
    const networkConfiguration = { awsvpcConfiguration: { subnets: ['subnet-0f1e2d3c4b5a69788'] } }
    expect(await order({ service: 'migrate' })).toMatchObject({ launchType: 'FARGATE', networkConfiguration })
    const alone = await order({ service: 'smoke', 'capacity-providers': 'FARGATE' })
    expect(alone).toMatchObject({ taskDefinition: 'smoke-alpha:1', networkConfiguration })
    const nowhere = await at.bench.perform('run-task', { release, service: 'smoke' })
    expect([nowhere.code, nowhere.lines.join('\n')]).toEqual([
      2,
      expect.stringContaining('Nothing says beside which ECS service "smoke" runs')
    ])
  })

  it('does not run twice what ran well, runs anew what did not, and again when it is asked to', async () => {
    at = await taskBench()
    at.script('migrate-alpha', { exit: 3, log: ['no such table'] })
    const inputs = { release: await at.release(), service: 'migrate' }
    const bad = await at.bench.perform('run-task', inputs)
    expect([bad.code, bad.outputs.outcome, bad.outputs['exit-code']]).toEqual([1, 'failed', '3'])
    expect(bad.lines.join('\n')).toContain('Mend the cause and run it again.')
    at.script('migrate-alpha', {})
    const good = await at.bench.perform('run-task', inputs)
    expect([good.code, at.ran(good).length, good.outputs.task === bad.outputs.task]).toEqual([0, 2, false])
    const same = await at.bench.perform('run-task', inputs)
    expect([same.code, same.outputs.task]).toEqual([0, good.outputs.task])
    expect(same.lines.join('\n')).toContain('not run twice')
    const again = await at.bench.perform('run-task', { ...inputs, again: 'true' })
    expect([again.code, again.outputs.task === good.outputs.task]).toEqual([0, false])
    at.bench.sandbox.clock.advance(2 * 3_600_000)
    const later = await at.bench.perform('run-task', inputs)
    expect([later.code, later.outputs.outcome, later.outputs.task]).toEqual([1, 'errored', ''])
    expect(later.lines.join('\n')).toContain('ECS has forgotten how that ended')
  })
})

describe('run-task by inputs', () => {
  it('runs what a service runs now with another command, and stops it when its time is over', async () => {
    at = await taskBench()
    const inputs = { ...place, service: 'api-alpha', command: 'npm run "back fill"', env: 'A=1', timeout: '2m' }
    const done = await at.bench.perform('run-task', inputs)
    expect([done.code, done.outputs.outcome, done.outputs.revision]).toEqual([
      ...[1, 'timed-out', 'placeholder-api-alpha:1']
    ])
    expect(done.calls.find(({ operation }) => operation === 'RunTask')?.request).toMatchObject({
      overrides: {
        containerOverrides: [
          { name: 'placeholder', command: ['npm', 'run', 'back fill'], environment: [{ name: 'A', value: '1' }] }
        ]
      }
    })
    expect(at.count(done, 'StopTask')).toBe(1)
    expect(done.lines.join('\n')).toContain('it did not end within 2m, and was asked to stop. Where it needs longer')
  })

  it('waits for a place that may come, and lists why none was found', async () => {
    at = await taskBench()
    const { sandbox, clock } = at.bench
    sandbox.world.tasks.unshift({ match: { family: 'migrate-*' }, start: 'cannot-place' })
    void clock.sleep(35_000).then(() => sandbox.world.tasks.shift())
    const found = await at.bench.perform('run-task', { release: await at.release(), service: 'migrate' })
    const tokens = found.calls.flatMap(({ operation, request }) =>
      operation === 'RunTask' ? (request as { clientToken?: string }).clientToken : []
    )
    expect([found.code, tokens.length, new Set(tokens).size]).toEqual([0, 5, 1])
    sandbox.world.tasks.unshift({ match: { family: 'placeholder-*' }, start: 'cannot-place' })
    const done = await at.bench.perform('run-task', { ...place, service: 'api-alpha' })
    expect([done.code, done.outputs.outcome, done.outputs.task]).toEqual([1, 'failed', ''])
    expect(done.lines.join('\n')).toContain('No place was found for the task')
  })

  it('says that nothing was started where ECS takes no task, and starts one beside a service in another network mode', async () => {
    at = await taskBench()
    const bridge = {
      family: 'bridge',
      networkMode: 'bridge',
      containerDefinitions: [{ name: 'app', image: 'x', memory: 64 }]
    }
    const { definitions } = (await at.bench.ports()).at({ region: 'us-east-1' })
    await definitions.register(bridge, {}, new AbortController().signal)
    const inputs = { ...place, service: 'api-alpha', revision: 'bridge:1', memory: '128' }
    const refused = await at.bench.perform('run-task', inputs)
    expect([refused.code, refused.outputs.outcome]).toEqual([1, 'errored'])
    expect(refused.lines).toContain('api-alpha: not started: ECS took no task')
    await controlCall(at.bench.sandbox, 'POST instances', { cluster: 'shop-alpha', count: 1 })
    at.script('bridge', {})
    const done = await at.bench.perform('run-task', { ...inputs, 'launch-type': 'EC2' })
    expect([done.code, done.outputs.outcome, done.outputs.revision]).toEqual([0, 'succeeded', 'bridge:1'])
  })

  it('says that nobody knows when ECS may not be asked about the task', async () => {
    at = await taskBench()
    at.bench.sandbox.world.faults.push({ service: 'ecs', operation: 'DescribeTasks', error: 'AccessDeniedException' })
    const done = await at.bench.perform('run-task', { ...place, service: 'api-alpha' })
    expect([done.code, done.outputs.outcome]).toEqual([1, 'errored'])
    expect(done.outputs.task).toMatch(/^arn:aws:ecs:us-east-1:000000000000:task\/shop-alpha\/\w{32}$/)
    expect(done.lines.join('\n')).toContain('ecs:DescribeTasks')
  })

  it.each([
    [{ ...place }, 'Nothing says what to run.'],
    [{ region: 'us-east-1', service: 'api-alpha' }, 'The input "cluster" is missing.'],
    [{ ...place, service: 'api' }, 'The service "api" does not exist'],
    [{ ...place, service: 'api-alpha', container: 'app' }, 'no container "app"'],
    [{ ...place, service: 'api-alpha', 'public-ip': 'true' }, 'says nothing without "subnets"']
  ])('refuses %j before it writes', async (inputs, sentence) => {
    at = await taskBench()
    const done = await at.bench.perform('run-task', inputs)
    expect([done.code, at.ran(done)]).toEqual([2, []])
    expect(done.lines.join('\n')).toContain(sentence)
  })
})

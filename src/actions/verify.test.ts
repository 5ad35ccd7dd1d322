import { afterEach, describe, expect, it } from '@jest/globals'
import { parseRelease } from '../core/release/codec.ts'
import { askEcs } from '../rehearsal/truth.ts'
import { cloudwatch } from '../sandbox/cloudwatch/service.ts'
import { type TaskBench, taskBench } from './testing/task-bench.ts'

let at: TaskBench

afterEach(() => at.bench.close())

const alarm = (state: string): void => {
  const context = at.bench.sandbox.enter('000000000000', 'us-east-1')
  const name = { AlarmName: 'alpha-5xx' }
  const settings = { ComparisonOperator: 'GreaterThanThreshold', EvaluationPeriods: 1, Threshold: 5 }
  cloudwatch.operations.PutMetricAlarm?.run(context, { ...name, ...settings })
  const reason = { StateValue: state, StateReason: 'Threshold crossed' }
  cloudwatch.operations.SetAlarmState?.run(context, { ...name, ...reason })
}

const url = 'https://api.{stage}.example/'
const whole = `verify: { url: "${url}", status: 200, body: ok, alarms: ["{stage}-5xx"], task: smoke, within: 20s, for: 30s }`

const deployed = async () => {
  const done = await at.bench.perform('deploy', { release: await at.release('api') })
  const { outcome } = parseRelease(done.outputs.release ?? '').units[0] ?? {}
  return { ...done, outcome, text: done.lines.join('\n') }
}

const proofs = async (): Promise<readonly string[]> => {
  const cloud = (await at.bench.ports()).at({ region: 'us-east-1' })
  return Object.keys((await cloud.definitions.describe('api-alpha:1'))?.tags ?? {}).filter(key => /proven/.test(key))
}

describe('verify after a rollout', () => {
  it('asks the address, the alarms and the task from inside, goes on looking, and lets the proof be written', async () => {
    at = await taskBench(whole)
    alarm('OK')
    const done = await deployed()
    expect([done.code, done.outcome, await proofs()]).toEqual([0, { is: 'succeeded' }, ['tagship:proven']])
    expect(at.ran(done)).toEqual(['migrate-alpha:1', 'smoke-alpha:1'])
    expect(done.lines).toContain('api: https://api.alpha.example/ answers 200')
    expect(done.lines).toContain('api: alpha-5xx does not fire')
    expect(done.lines).toContain('api: it held for 30s')
  })

  it.each([
    [
      'a firing alarm',
      () => alarm('ALARM'),
      'The alarm "alpha-5xx" fires: Threshold crossed; expected that it does not.'
    ],
    ['an alarm that is not there', () => undefined, 'There is no alarm "alpha-5xx"'],
    [
      'a task that fails',
      () => {
        alarm('OK')
        at.script('smoke-alpha', { exit: 1 })
      },
      'The task "smoke" did not end well: The container "app" ended with exit code 1.'
    ]
  ])('is unverified by %s, and nothing is proven', async (_what, prepare, sentence) => {
    at = await taskBench(whole)
    prepare()
    const done = await deployed()
    expect([done.code, done.outcome, await proofs()]).toEqual([1, { is: 'unverified', cause: 'health' }, []])
    expect(done.text).toContain(sentence)
  })

  it('takes what it may not read for a no, and names the missing action', async () => {
    at = await taskBench('verify: { alarms: [alpha-5xx], within: 10s }')
    alarm('OK')
    const fault = { operation: 'DescribeAlarms', error: 'AccessDeniedException' }
    at.bench.sandbox.world.faults.push({ service: 'cloudwatch', ...fault })
    const done = await deployed()
    expect([done.code, done.outcome]).toEqual([1, { is: 'unverified', cause: 'health' }])
    expect(done.text).toContain('cloudwatch:DescribeAlarms is not allowed')
  })

  it('says so where the service has no target group whose targets could be healthy', async () => {
    at = await taskBench('verify: { targets: true, within: 10s }')
    const done = await deployed()
    expect([done.code, done.outcome]).toEqual([1, { is: 'unverified', cause: 'health' }])
    expect(done.text).toContain('The service stands behind no target group; expected healthy targets.')
  })
})

describe('verify by itself', () => {
  it('looks at what runs in a stage, as on a schedule, and writes nothing but the task it runs', async () => {
    at = await taskBench(whole)
    alarm('OK')
    await deployed()
    const good = await at.bench.perform('verify', { stage: 'alpha' })
    expect([good.code, good.outputs.outcome, at.ran(good)]).toEqual([0, 'no-op', ['smoke-alpha:1']])
    expect(good.lines.join('\n')).toContain('alpha: what runs is verified')
    alarm('ALARM')
    const bad = await at.bench.perform('verify', { stage: 'alpha', services: 'api' })
    expect([bad.code, bad.outputs.outcome, bad.outputs.release]).toEqual([1, 'unverified', ''])
    expect(at.count(bad, 'TagResource') + at.count(bad, 'UpdateService')).toBe(0)
  })

  it.each([
    ['', 1, 'nothing-running'],
    ['\n    idle: accept', 0, 'nothing-running']
  ])('looks at no alarm of a service at desired count 0%s', async (idle, code, outcome) => {
    at = await taskBench(`verify: { alarms: [alpha-5xx], within: 10s }${idle}`)
    alarm('OK')
    const input = { cluster: 'shop-alpha', service: 'api-alpha', desiredCount: 0 }
    const place = { account: '000000000000', region: 'us-east-1' }
    askEcs(at.bench.sandbox, place, { operation: 'UpdateService', input })
    const done = await at.bench.perform('verify', { stage: 'alpha' })
    expect([done.code, done.outputs.outcome, at.count(done, 'DescribeAlarms')]).toEqual([code, outcome, 0])
  })

  it('looks at what inputs name', async () => {
    at = await taskBench()
    alarm('OK')
    const inputs = { url: 'https://api.alpha.example/', body: 'ok', alarms: 'alpha-5xx', region: 'us-east-1' }
    const good = await at.bench.perform('verify', { ...inputs, for: '10s' })
    expect([good.code, good.outputs.outcome]).toEqual([0, 'succeeded'])
    const bad = await at.bench.perform('verify', { ...inputs, body: 'fine', within: '10s' })
    expect(bad.code).toBe(1)
    expect(bad.lines.join('\n')).toContain('answered 200 with the body "ok"; expected a body with "fine".')
  })

  it('refuses a release that was not deployed', async () => {
    at = await taskBench(whole)
    const done = await at.bench.perform('verify', { release: await at.release() })
    expect([done.code, done.lines.join('\n')]).toEqual([
      2,
      expect.stringContaining('The release does not say how "api", "worker" ended: it was not deployed.')
    ])
  })

  it.each([
    [{}, 'What to verify is either'],
    [{ url: 'https://x/', stage: 'alpha' }, 'The input "url" says nothing beside "stage"'],
    [{ alarms: 'a' }, 'The input "region" is missing.'],
    [{ url: 'https://{stage}.x/' }, 'Nothing fills in "{stage}"'],
    [{ stage: 'alpha', body: 'ok', headers: 'A=1' }, 'The input "headers" says nothing beside "stage"'],
    [{ stage: 'alpha' }, 'No service of the config has "verify" in "alpha".']
  ])('refuses %j', async (inputs, sentence) => {
    at = await taskBench()
    const done = await at.bench.perform('verify', inputs)
    expect([done.code, done.lines.join('\n')]).toEqual([2, expect.stringContaining(sentence)])
  })
})

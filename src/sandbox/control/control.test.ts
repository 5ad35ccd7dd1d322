import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { alarmState } from '../cloudwatch/alarm.ts'
import { controlCall, rawCall, replyJson, replyText, sandboxByHand } from '../testing/raw-call.ts'
import { arrangements } from './control.ts'

describe('the control API', () => {
  it('moves and reads the clock', async () => {
    const sandbox = sandboxByHand()
    const start = Date.UTC(2026, 0, 5, 9)
    expect(replyJson(await controlCall(sandbox, 'GET clock'))).toEqual({ now: start, speed: 'hand' })
    await controlCall(sandbox, 'POST clock', { advance: '5m' })
    const jump = await controlCall(sandbox, 'POST clock', { speed: 'jump', actors: 2 })
    expect(replyJson(jump)).toEqual({ now: start + 300_000, speed: 'jump' })
  })

  it('answers a wait once its time has come', async () => {
    const sandbox = sandboxByHand()
    const wait = controlCall(sandbox, 'POST clock/wait', { actor: 'a1', until: '2026-01-05T09:01:00Z' })
    await controlCall(sandbox, 'POST clock', { advance: '90s' })
    expect(replyJson(await wait)).toEqual({ now: Date.UTC(2026, 0, 5, 9, 1, 30), speed: 'hand' })
  })

  it('takes rules for tasks and alarms', async () => {
    const sandbox = sandboxByHand()
    const rule = { match: { image: '*bad*', family: 'api' }, start: 'crash', 'exit-code': 1, after: '5s' }
    expect((await controlCall(sandbox, 'POST tasks', [rule])).status).toBe(200)
    expect(sandbox.world.tasks).toEqual([rule])
    const hook = { stage: 'POST_SCALE_UP', target: '*smoke', answers: 'FAILED', times: 2 }
    expect((await controlCall(sandbox, 'POST hooks', [hook])).status).toBe(200)
    expect(sandbox.world.hooks).toEqual([hook])
    await controlCall(sandbox, 'POST alarms', { name: 'api-5xx', state: 'ALARM', region: 'eu-west-1' })
    expect(alarmState(sandbox.enter(undefined, 'eu-west-1'), 'api-5xx')).toBe('ALARM')
    expect(alarmState(sandbox.enter(), 'api-5xx')).toBeUndefined()
  })

  it.each([
    ['POST faults', [{ operaton: 'x' }], 'unknown key operaton'],
    ['POST faults', [{ latency: 'soon' }], 'latency: a length of time like 30s is wanted'],
    ['POST faults', {}, 'a list of rules is wanted'],
    [
      'POST faults',
      [{ service: 1, nth: [0], error: [], probability: 2, latency: 'soon' }, 5, { after: -1, for: '1w', colour: 1 }],
      'rule 1: service: one of ecs, ecr, sts, logs, cloudwatch, ssm, secretsmanager, elasticloadbalancing, application-autoscaling, iam, registry, github, unknown, or a pattern of them, is wanted; rule 1: nth: a list of whole numbers from 1 is wanted; rule 1: error: a code of AWS or one of 500, reset-before, reset-after, no-answer, cut, garbage is wanted; rule 1: probability: a number from 0 to 1 is wanted; rule 1: latency: a length of time like 30s is wanted; rule 2: a JSON object is wanted; rule 3: after: a length of time like 30s is wanted; rule 3: for: a length of time like 30s is wanted; rule 3: unknown key colour; known are service'
    ],
    ['POST faults', [{ service: 'esc', error: '500' }], 'service: one of ecs, ecr, sts, '],
    ['POST faults', [{ error: 'reset' }], 'error: a code of AWS or one of 500, reset-before, '],
    ['POST faults', [{ service: 'ecs' }], 'error or latency is missing'],
    ['POST faults', [{ error: '500', after: '3s' }], 'after belongs to the error no-answer'],
    ['POST faults', [{ error: '500', nth: [] }], 'nth: a list of whole numbers from 1 is wanted'],
    ['POST tasks', [{ match: {}, start: 'crash', 'exit-code': 256 }], 'exit-code: a whole number from 0 to 255'],
    ['POST hooks', [{ stage: 'POST_SCALE', answers: 'FAILED', times: 0 }], 'stage: one of RECONCILE_SERVICE, '],
    ['POST hooks', [{ answers: 'FAILED', times: 0 }], 'times: a whole number from 1'],
    ['POST instances', { cluster: 'shop', count: 1e15 }, 'count: a whole number from 0 to 5000'],
    ['POST alarms', { name: 'x', state: 'OK', account: '__proto__' }, 'account: an account of twelve digits'],
    ['POST alarms', { name: 'x', state: 'OK', region: 'US EAST' }, 'region: a region like us-east-1'],
    ['POST clock', { speed: 2e6 }, 'above 0 and up to 1000000'],
    ['POST clock', { speed: 'jump', actors: 1001 }, 'actors: a whole number from 1 to 1000'],
    ['POST clock/wait', { actor: 'a', until: 'Jan 1 2026' }, 'until: '],
    ['GET timeline?last=soon', undefined, 'last: a length of time like 30m is wanted'],
    ['POST tasks', [{ match: {}, start: 'explode' }], 'start: one of run, crash'],
    ['POST tasks', [{ match: { images: 'x' }, start: 'run' }], 'unknown key images'],
    ['POST tasks', [{ start: 'run' }], 'match is missing'],
    ['POST hooks', [{ answers: 'MAYBE' }], 'answers: one of SUCCEEDED'],
    ['POST alarms', { name: 'x', state: 'RED' }, 'state: one of OK'],
    ['POST clock', { speed: 0 }, 'speed: '],
    ['POST clock', {}, 'advance or speed is wanted'],
    ['POST clock', { advance: '99999999999999d' }, 'advance: '],
    ['POST clock/wait', { actor: 'a', until: 9e15 }, 'until: '],
    ['POST clock/wait', { actor: 'a' }, 'until is missing']
  ])('refuses %s with %j', async (request, body, words) => {
    const reply = await controlCall(sandboxByHand(), request, body)
    expect(reply.status).toBe(400)
    expect(replyText(reply)).toContain(words)
  })

  it('takes every request of its page, and the page names all that it takes', async () => {
    const page = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
    const sandbox = sandboxByHand()
    const rows = [...page.matchAll(/^\| `((?:GET|POST) \S+)` \|(?: `(.+?)`)? \|/gm)]
    for (const [, request = '', body] of rows) {
      const reply = await controlCall(sandbox, request, body === undefined ? undefined : JSON.parse(body))
      expect([request, reply.status]).toEqual([request, 200])
    }
    const named = rows.map(([, request = '']) => request.split(' ')[1])
    expect(arrangements.filter(name => !named.includes(name))).toEqual([])
  })

  it('says what there is when asked for something else', async () => {
    const reply = await controlCall(sandboxByHand(), 'GET nothing')
    expect(reply.status).toBe(404)
    expect(replyText(reply)).toContain('GET timeline')
  })

  it('lists calls, one line each, without secrets', async () => {
    const sandbox = sandboxByHand()
    await rawCall(sandbox, 'Logs_20140328.CreateLogGroup', { body: { logGroupName: '/api' } })
    await rawCall(sandbox, 'Logs_20140328.CreateLogGroup', { body: { logGroupName: '/api' } })
    const lines = replyText(await controlCall(sandbox, 'GET calls'))
    expect(lines).not.toContain('AWS4-HMAC-SHA256')
    const calls = lines
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(calls.map(call => [call.operation, call.resource, call.status])).toEqual([
      ['CreateLogGroup', '/api', 200],
      ['CreateLogGroup', '/api', 400]
    ])
    expect(calls[0]).toMatchObject({ time: '2026-01-05T09:00:00.000Z', account: '111111111111', region: 'eu-west-1' })
  })

  it('resets the world to its beginning', async () => {
    const sandbox = sandboxByHand()
    const beginning = JSON.stringify(sandbox.world)
    await rawCall(sandbox, 'Logs_20140328.CreateLogGroup', { body: { logGroupName: '/api' } })
    await controlCall(sandbox, 'POST clock', { advance: '1h' })
    expect(JSON.stringify(sandbox.world)).not.toBe(beginning)
    await controlCall(sandbox, 'POST reset')
    expect(JSON.stringify(sandbox.world)).toBe(beginning)
  })
})

describe('the same seed', () => {
  it('gives calls that commute the same bytes in any order', async () => {
    const names = ['/a', '/b', '/c']
    const answers = async (order: readonly string[], seed?: string) => {
      const sandbox = sandboxByHand(seed)
      const ids = new Map<string, string>()
      for (const name of order) {
        const reply = await rawCall(sandbox, 'Logs_20140328.CreateLogGroup', { body: { logGroupName: name } })
        ids.set(name, reply.headers['x-amzn-requestid'] ?? '')
      }
      return names.map(name => ids.get(name))
    }
    const forward = await answers(names)
    expect(await answers(['/c', '/a', '/b'])).toEqual(forward)
    expect(new Set(forward).size).toBe(3)
    expect(await answers(names, 'another')).not.toEqual(forward)
  })
})

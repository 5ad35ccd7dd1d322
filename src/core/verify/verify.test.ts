import { describe, expect, it } from '@jest/globals'
import { type Answer, addressShortfall } from './address.ts'
import { alarmShortfalls } from './alarm.ts'
import { filledSpec } from './filled-spec.ts'
import { shortfallText } from './shortfall.ts'
import { targetShortfalls } from './targets.ts'
import type { AddressSpec } from './verify-spec.ts'

const url = 'https://x/health'
const text = (spec: Partial<AddressSpec>, answer: Answer): string | undefined => {
  const found = addressShortfall({ url, ...spec }, answer)
  return found === undefined ? undefined : shortfallText(found)
}

describe('an answer', () => {
  it.each<[string, Partial<AddressSpec>, Answer]>([
    ['any 2xx', {}, { status: 204, body: '' }],
    ['the status that is expected', { status: [401, 302] }, { status: 302, body: '' }],
    ['a body with the text', { body: 'ok' }, { status: 200, body: '{"state":"ok"}' }],
    [
      'a header with the text, in any case',
      { headers: { 'X-Version': '1.2' } },
      { status: 200, body: '', headers: { 'x-version': '1.2.3' } }
    ]
  ])('will do: %s', (_what, spec, answer) => {
    expect(text(spec, answer)).toBeUndefined()
  })

  it.each<[Partial<AddressSpec>, Answer, string]>([
    [{}, { status: 500, body: '' }, `${url} answered 500; expected 2xx. Read the service's log`],
    [
      { status: [204, 205] },
      { status: 200, body: '' },
      `${url} answered 200; expected 204 or 205. Ask the address by hand`
    ],
    [{}, { status: 404, body: '' }, `${url} answered 404; expected 2xx. Check the path`],
    [{}, { status: 403, body: '' }, `${url} answered 403; expected 2xx. The address asks for credentials`],
    [
      { body: 'ok' },
      { status: 200, body: ' down ' },
      `${url} answered 200 with the body "down"; expected a body with "ok".`
    ],
    [{ body: 'ok' }, { status: 200, body: '' }, `${url} answered 200 with an empty body; expected a body with "ok".`],
    [
      { headers: { 'x-v': '2' } },
      { status: 200, body: '', headers: { 'x-v': '1' } },
      `${url} answered 200 with x-v: 1; expected x-v: 2.`
    ],
    [
      { headers: { 'x-v': '2' } },
      { status: 200, body: '' },
      `${url} answered 200 with no header x-v; expected x-v: 2.`
    ],
    [
      {},
      { unreachable: 'it refuses connections' },
      `${url} could not be reached: it refuses connections; expected 2xx. Check`
    ]
  ])('will not do: %j for %j', (spec, answer, sentence) => {
    expect(text(spec, answer)).toContain(sentence)
  })
})

describe('alarms', () => {
  it('must exist and not fire; too little data is no fire', () => {
    const found = new Map([
      ['a', { state: 'OK' }],
      ['b', { state: 'INSUFFICIENT_DATA' }],
      ['c', { state: 'ALARM', reason: 'Threshold crossed.' }]
    ])
    expect(alarmShortfalls(['a', 'b', 'c', 'd'], found).map(({ came }) => came)).toEqual([
      'The alarm "c" fires: Threshold crossed',
      'There is no alarm "d"'
    ])
  })
})

describe('targets', () => {
  const arn = (name: string) =>
    `arn:aws:elasticloadbalancing:us-east-1:000000000000:targetgroup/${name}/73e2d6bc24d8a067`
  const behind = (names: readonly string[], ...states: readonly string[]) => ({
    groups: names.map(arn),
    targets: states.map((state, index) => ({ id: `10.0.0.${index}:80`, state }))
  })
  const came = (...states: readonly string[]) => targetShortfalls([behind(['web'], ...states)]).map(each => each.came)

  it('must all be healthy but those that leave', () => {
    expect(came('healthy', 'healthy', 'draining')).toEqual([])
    expect(came('healthy', 'unhealthy', 'initial')).toEqual([
      'The target 10.0.0.1:80 is unhealthy',
      'The target 10.0.0.2:80 is initial'
    ])
  })

  it('must be there', () => {
    expect(came()).toEqual(['No target takes traffic in the target group "web"'])
    expect(came('draining')).toEqual(['No target takes traffic in the target group "web"'])
    expect(came('unused')).toEqual(['The target 10.0.0.0:80 is unused'])
  })

  it('must be healthy at each entrance, in one of the two groups between which traffic is shifted', () => {
    const both = (...states: readonly string[]) => targetShortfalls([behind(['blue', 'green'], ...states)])
    expect(targetShortfalls([behind(['web'], 'healthy'), behind(['inside'])]).map(each => each.came)).toEqual([
      'No target takes traffic in the target group "inside"'
    ])
    expect(both('healthy', 'unused')).toEqual([])
    expect(both('unused').map(each => each.came)).toEqual([
      'No target takes traffic in the target group "blue" or "green"'
    ])
  })

  it('are explained by what the load balancer says', () => {
    const target = { id: 'a', state: 'unhealthy', reason: 'Target.ResponseCodeMismatch', description: 'codes: [404]' }
    const [first] = targetShortfalls([{ groups: [arn('web')], targets: [target] }])
    expect(first).toEqual({
      came: 'The target a is unhealthy (Target.ResponseCodeMismatch: codes: [404])',
      expected: 'healthy',
      remedy: "Check the health check's path and matcher."
    })
  })
})

describe('what verify asks for', () => {
  it('knows its stage', () => {
    const spec = {
      address: { url: 'https://{stage}.x', body: '{stage}', headers: { a: '{stage}' } },
      alarms: ['{stage}-5xx']
    }
    expect(filledSpec(spec, 'beta')).toEqual({
      address: { url: 'https://beta.x', body: 'beta', headers: { a: 'beta' } },
      alarms: ['beta-5xx']
    })
  })
})

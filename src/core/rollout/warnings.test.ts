import { describe, expect, it } from '@jest/globals'
import { revision, service } from './testing/views.ts'
import { type Before, warnings } from './warnings.data.ts'

const quiet: Before = { service: service(), firing: [], offered: new Map() }
const image = (name: string) => ({ containerDefinitions: [{ name: 'app', image: name }] })
const digest = `sha256:${'a'.repeat(64)}`
const percent = (min: number, max: number, desired: number) => ({
  service: service({ percent: { min, max }, desired })
})
const arm = { ...image(`shop@${digest}`), runtimePlatform: { cpuArchitecture: 'ARM64' } }
const createdAt = '2026-01-05T10:00:00.000Z'

const rows: readonly (readonly [string, Partial<Before>, readonly string[]])[] = [
  ['nothing, where all is well', {}, []],
  ['no failure detection', { service: service({ breaker: { enable: false, rollback: false } }) }, ['no-detection']],
  [
    'nothing, where alarms watch',
    {
      service: service({
        breaker: { enable: false, rollback: false },
        alarms: { enable: true, rollback: true, names: ['5xx'] }
      })
    },
    []
  ],
  [
    'a breaker that may not roll back',
    { service: service({ breaker: { enable: true, rollback: false } }) },
    ['no-rollback']
  ],
  ['a breaker beside another strategy', { service: service({ strategy: 'CANARY' }) }, ['breaker-not-rolling']],
  ['an alarm that fires', { firing: ['5xx'] }, ['alarm-firing']],
  ['percentages without room', percent(100, 100, 2), ['stuck']],
  ['percentages whose room is rounded away', percent(80, 120, 4), ['stuck']],
  ['nothing, where one task may stop', percent(50, 100, 2), []],
  ['nothing, where one task more may start', percent(100, 150, 2), []],
  ['no task wanted', { service: service({ desired: 0 }) }, ['idle']],
  ['an image by tag', { definition: image('shop:latest') }, ['mutable-tag']],
  ['nothing of an image by digest', { definition: image(`shop@${digest}`) }, []],
  ['another architecture', { definition: arm, offered: new Map([['app', ['amd64']]]) }, ['architecture']],
  ['nothing, where both are offered', { definition: arm, offered: new Map([['app', ['amd64', 'arm64']]]) }, []],
  [
    'a rollback under way',
    { inFlight: { createdAt, revision: revision('api:3'), status: 'ROLLBACK_IN_PROGRESS' } },
    ['rolling-back']
  ]
]

describe('before a service is updated', () => {
  it.each(rows)('warns of %s', (_name, changes, ids) => {
    const before = { ...quiet, ...changes }
    expect(warnings.filter(({ about }) => about(before).length > 0).map(({ id }) => id)).toEqual(ids)
  })
})

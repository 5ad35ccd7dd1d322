import { describe, expect, it } from '@jest/globals'
import { assess } from './assess.ts'
import type { RolloutObservation, Verdict } from './observation.ts'
import { former, revision, rollout, seen, service } from './testing/views.ts'

const back = service({ deployments: [former({ status: 'PRIMARY' })] })
const breaker = { status: 'TRIGGERED', failures: 3, threshold: 3 }

const rows: readonly (readonly [string, Partial<RolloutObservation>, Verdict])[] = [
  [
    'stopped for a newer one',
    { rollout: rollout('STOPPED'), newer: true, service: back },
    { is: 'superseded', by: revision('api:1') }
  ],
  [
    'stopped for a newer one of the same revision',
    { rollout: rollout('STOPPED'), newer: true },
    { is: 'superseded', by: revision('api:2') }
  ],
  [
    'stopped by its breaker, whatever was ordered afterwards',
    { rollout: rollout('STOPPED', { breaker }), newer: true, service: back },
    { is: 'failed', cause: 'breaker' }
  ],
  [
    'stopped without a word while another revision leads, though no newer one is listed yet',
    { rollout: rollout('STOPPED'), newer: false, service: back },
    { is: 'superseded', by: revision('api:1') }
  ]
]

describe('a rollout that was', () => {
  it.each(rows)('%s', (_what, changes, verdict) => {
    expect(assess(seen(changes))).toEqual(verdict)
  })
})

import { describe, expect, it } from '@jest/globals'
import { assess } from '../rollout/assess.ts'
import type { RolloutObservation, Verdict } from '../rollout/observation.ts'
import { former, revision, rollout, seen, service } from '../rollout/testing/views.ts'

const back = service({ deployments: [former({ status: 'PRIMARY' })] })
const breaker = { status: 'TRIGGERED', failures: 3, threshold: 3 }
const quiet = { status: 'MONITORING', failures: 0, threshold: 3 }
const hookSaid = 'Service deployment rolled back because PRE_SCALE_UP lifecycle hook(s) failed.'

const ends: readonly (readonly [string, Partial<RolloutObservation>, Verdict])[] = [
  [
    'stopped by the breaker, rollback off',
    { rollout: rollout('STOPPED', { breaker }), newer: false },
    { is: 'failed', cause: 'breaker' }
  ],
  [
    'stopped by an alarm, rollback off',
    { rollout: rollout('STOPPED', { alarms: { status: 'TRIGGERED', triggered: ['5xx'] } }), newer: false },
    { is: 'failed', cause: 'alarm' }
  ],
  ['stopped without a word', { rollout: rollout('STOPPED'), newer: false }, { is: 'failed', cause: 'stopped' }],
  [
    'stopped for a reason that nobody knows',
    { rollout: rollout('STOPPED', { reason: 'sunspots' }), newer: false },
    { is: 'failed', cause: 'unknown' }
  ],
  [
    'went back for the breaker',
    { rollout: rollout('ROLLBACK_SUCCESSFUL', { breaker }), service: back },
    { is: 'rolled-back', cause: 'breaker', now: revision('api:1') }
  ],
  [
    'went back for the breaker, by words alone',
    {
      rollout: rollout('ROLLBACK_SUCCESSFUL', {
        reason: 'Service deployment rolled back because the circuit breaker threshold was exceeded.'
      }),
      service: back
    },
    { is: 'rolled-back', cause: 'breaker', now: revision('api:1') }
  ],
  [
    'went back for an alarm',
    { rollout: rollout('ROLLBACK_SUCCESSFUL', { alarms: { status: 'TRIGGERED', triggered: ['5xx'] } }), service: back },
    { is: 'rolled-back', cause: 'alarm', now: revision('api:1') }
  ],
  [
    'went back for a hook',
    { rollout: rollout('ROLLBACK_SUCCESSFUL', { reason: hookSaid, breaker: quiet }), service: back },
    { is: 'rolled-back', cause: 'hook', now: revision('api:1') }
  ],
  [
    'went back because the pause timed out',
    {
      rollout: rollout('ROLLBACK_SUCCESSFUL', {
        reason: 'Service deployment rolled back because POST_TEST_TRAFFIC_SHIFT pause hook timed out.'
      }),
      service: back
    },
    { is: 'rolled-back', cause: 'hook', now: revision('api:1') }
  ],
  [
    'went back at a request',
    {
      rollout: rollout('ROLLBACK_SUCCESSFUL', {
        rollback: { reason: 'Service deployment rollback requested by a user.' }
      }),
      service: back
    },
    { is: 'rolled-back', cause: 'person', now: revision('api:1') }
  ],
  [
    'went back without a word, monitors quiet',
    { rollout: rollout('ROLLBACK_SUCCESSFUL', { breaker: quiet }), service: back },
    { is: 'rolled-back', cause: 'person', now: revision('api:1') }
  ],
  [
    'went back for a reason that nobody knows',
    { rollout: rollout('ROLLBACK_SUCCESSFUL', { reason: 'invalid networking configuration' }), service: back },
    { is: 'rolled-back', cause: 'unknown', now: revision('api:1') }
  ],
  [
    'went back, and nothing leads',
    { rollout: rollout('ROLLBACK_SUCCESSFUL', { breaker }), service: service({ deployments: [] }) },
    { is: 'rolled-back', cause: 'breaker' }
  ],
  [
    'goes back, and the end is not waited for',
    { rollout: rollout('ROLLBACK_IN_PROGRESS', { breaker }), service: back, patient: false },
    { is: 'rolled-back', cause: 'breaker', now: revision('api:1') }
  ],
  [
    'could not go back',
    {
      rollout: rollout('ROLLBACK_FAILED', { breaker, reason: 'No rollback candidate was found to run the rollback.' })
    },
    { is: 'failed', cause: 'rollback-failed' }
  ]
]

describe('a rollout that ECS gave up', () => {
  it.each(ends)('%s', (_what, changes, verdict) => {
    expect(assess(seen(changes))).toEqual(verdict)
  })
})

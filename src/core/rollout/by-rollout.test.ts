import { describe, expect, it } from '@jest/globals'
import { assess } from './assess.ts'
import type { RolloutObservation, Verdict } from './observation.ts'
import type { RolloutStatus } from './rollout-view.ts'
import { app, deployment, digest, former, revision, rollout, seen, service, serving } from './testing/views.ts'

const ours = serving(digest('a'))
const image = `shop@${digest('a')}`
const misnamed = serving(undefined, { images: [{ container: app, image, digest: digest('b') }] })
const otherDigest = { is: 'unverified', cause: 'digest' } as const
const back = service({ deployments: [former({ status: 'PRIMARY' })] })
const breaker = { status: 'TRIGGERED', failures: 3, threshold: 3 }

const running: Verdict = { is: 'running' }

const still: readonly (readonly [string, Partial<RolloutObservation>])[] = [
  ['is not listed yet', {}],
  ['is not listed yet and another deployment leads', { service: back }],
  ['is pending', { rollout: rollout('PENDING') }],
  ['is in progress', { rollout: rollout('IN_PROGRESS') }],
  ['is in progress with a tripped breaker', { rollout: rollout('IN_PROGRESS', { breaker }) }],
  ['is in progress though all tasks run', { rollout: rollout('IN_PROGRESS', { running: 2 }) }],
  ['is in progress with nothing wanted', { rollout: rollout('IN_PROGRESS'), service: service({ desired: 0 }) }],
  ['is asked to stop', { rollout: rollout('STOP_REQUESTED') }],
  ['is asked to stop and a newer one leads', { rollout: rollout('STOP_REQUESTED'), service: back, newer: true }],
  ['is asked to go back, which may still come too late', { rollout: rollout('ROLLBACK_REQUESTED') }],
  ['is asked to go back, impatient', { rollout: rollout('ROLLBACK_REQUESTED'), patient: false }],
  [
    'is shown to wait at a hook whose word was given',
    { rollout: rollout('IN_PROGRESS', { paused: { hook: 'ecs-PAUSE-1' } }), answered: 'ecs-PAUSE-1' }
  ],
  [
    'has a part of the traffic, and all of it is waited for',
    { rollout: rollout('IN_PROGRESS', { stage: 'BAKE_TIME', traffic: { production: 10 } }), until: 'traffic-shifted' }
  ],
  ['bakes, and the end is waited for', { rollout: rollout('IN_PROGRESS', { stage: 'BAKE_TIME' }), until: 'end' }],
  ['goes back, and the end is waited for', { rollout: rollout('ROLLBACK_IN_PROGRESS', { breaker }), service: back }]
]

const ends: readonly (readonly [string, Partial<RolloutObservation>, Verdict])[] = [
  ['succeeds', { rollout: rollout('SUCCESSFUL'), serving: ours }, { is: 'succeeded' }],
  [
    'waits at the next hook after one was answered',
    { rollout: rollout('IN_PROGRESS', { paused: { hook: 'ecs-PAUSE-2' } }), answered: 'ecs-PAUSE-1' },
    { is: 'paused', hook: 'ecs-PAUSE-2' }
  ],
  [
    'has shifted all traffic, where that is all that is waited for',
    { rollout: rollout('IN_PROGRESS', { stage: 'BAKE_TIME', traffic: { production: 100 } }), until: 'traffic-shifted' },
    { is: 'paused' }
  ],
  [
    'succeeds although old tasks still drain',
    { rollout: rollout('SUCCESSFUL'), serving: ours, service: service({ deployments: [deployment(), former()] }) },
    { is: 'succeeded' }
  ],
  [
    'succeeds after a rollback that was asked too late',
    { rollout: rollout('SUCCESSFUL', { reason: 'user requested' }), serving: ours },
    { is: 'succeeded' }
  ],
  [
    'with nothing wanted proves nothing',
    { rollout: rollout('SUCCESSFUL'), serving: ours, service: service({ desired: 0 }) },
    { is: 'nothing-running' }
  ],
  ['runs another digest', { rollout: rollout('SUCCESSFUL'), serving: serving(digest('b')) }, otherDigest],
  ['runs another digest than it is named by', { rollout: rollout('SUCCESSFUL'), serving: misnamed }, otherDigest],
  [
    'runs a digest that cannot be read',
    { rollout: rollout('SUCCESSFUL'), serving: serving(undefined) },
    { is: 'unverified', cause: 'unreadable' }
  ],
  [
    'has a service revision that cannot be read',
    { rollout: rollout('SUCCESSFUL') },
    { is: 'unverified', cause: 'unreadable' }
  ],
  [
    'has a service revision without containers',
    { rollout: rollout('SUCCESSFUL'), serving: serving(undefined, { images: [] }) },
    { is: 'unverified', cause: 'unreadable' }
  ],
  [
    'brought another definition',
    { rollout: rollout('SUCCESSFUL'), serving: serving(digest('a'), { taskDefinition: revision('api:9') }) },
    { is: 'unverified', cause: 'digest' }
  ],
  [
    'succeeded, but something else leads now',
    { rollout: rollout('SUCCESSFUL'), serving: ours, service: back },
    { is: 'superseded', by: revision('api:1') }
  ],
  [
    'waits at a hook',
    { rollout: rollout('IN_PROGRESS', { paused: { hook: 'ecs-pause-1' } }) },
    { is: 'paused', hook: 'ecs-pause-1' }
  ],
  [
    'waits at a hook until a moment',
    { rollout: rollout('IN_PROGRESS', { paused: { hook: 'ecs-pause-1', until: '2026-01-05T11:00:00.000Z' } }) },
    { is: 'paused', hook: 'ecs-pause-1', until: '2026-01-05T11:00:00.000Z' }
  ],
  ['known no more, as nothing of its service is', { forgotten: true }, { is: 'failed', cause: 'deleted' }],
  [
    'successful, and not one task runs any more',
    { rollout: rollout('SUCCESSFUL'), serving: ours, service: service({ running: 0 }) },
    { is: 'unverified', cause: 'health' }
  ]
]

const all: readonly RolloutStatus[] = [
  ...(['PENDING', 'IN_PROGRESS', 'STOP_REQUESTED', 'STOPPED', 'SUCCESSFUL'] as const),
  ...(['ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'] as const)
]

describe('a rollout', () => {
  it.each(still)('is running while it %s', (_what, changes) => {
    expect(assess(seen(changes))).toEqual(running)
  })

  it.each(ends)('%s', (_what, changes, verdict) => {
    expect(assess(seen(changes))).toEqual(verdict)
  })

  it.each(all)('has failed in the state %s when its service is being deleted', status => {
    const gone = service({ status: 'DRAINING' })
    expect(assess(seen({ rollout: rollout(status), service: gone }))).toEqual({ is: 'failed', cause: 'deleted' })
  })

  it('has failed when ECS knows the service no more', () => {
    const { service: _service, ...rest } = seen({})
    expect(assess(rest)).toEqual({ is: 'failed', cause: 'deleted' })
  })
})

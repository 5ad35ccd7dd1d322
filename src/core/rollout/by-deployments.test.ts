import { describe, expect, it } from '@jest/globals'
import { assess } from './assess.ts'
import type { DeploymentObservation, Verdict } from './observation.ts'
import { deployment, digest, former, revision, seenBelow, service, task } from './testing/views.ts'

const done = service({ deployments: [deployment({ rolloutState: 'COMPLETED' })] })
const back = { id: 'b', at: '2026-01-05T10:05:00.000Z', message: '(service api) rolling back to deployment ecs-svc/1.' }
const younger = deployment({
  id: 'ecs-svc/3',
  taskDefinition: revision('api:3'),
  createdAt: '2026-01-05T10:05:00.000Z'
})
const said = 'ECS deployment circuit breaker: tasks failed to start.'
const failed = deployment({ status: 'ACTIVE', rolloutState: 'FAILED', reason: said })
const event = {
  id: 'e',
  at: '2026-01-05T10:02:00.000Z',
  message: '(service api) (deployment ecs-svc/2) deployment failed: alarm detected.'
}

const rows: readonly (readonly [string, Partial<DeploymentObservation>, Verdict])[] = [
  ['is running while ours is in progress', {}, { is: 'running' }],
  ['is running while nothing leads', { service: service({ deployments: [] }) }, { is: 'running' }],
  ['is running without a state', { service: service({ deployments: [without(deployment())] }) }, { is: 'running' }],
  [
    'succeeds when our tasks run our digest',
    { service: done, tasks: [task(digest('a')), task(digest('a'))] },
    { is: 'succeeded' }
  ],
  [
    'looks at tasks of our revision alone',
    { service: done, tasks: [task(digest('a')), task(digest('c'), { revision: revision('api:1') })] },
    { is: 'succeeded' }
  ],
  [
    'is unverified when one task runs another digest',
    { service: done, tasks: [task(digest('a')), task(digest('b'))] },
    { is: 'unverified', cause: 'digest' }
  ],
  [
    'is unverified when a digest cannot be read',
    { service: done, tasks: [task(digest('a')), task(undefined)] },
    { is: 'unverified', cause: 'unreadable' }
  ],
  [
    'looks at no task that does not run yet',
    { service: done, tasks: [task(digest('a')), task(undefined, { status: 'PENDING' })] },
    { is: 'succeeded' }
  ],
  [
    'is unverified when no task of ours is seen',
    { service: done, tasks: [] },
    { is: 'unverified', cause: 'unreadable' }
  ],
  [
    'is unverified when not one task runs any more',
    { service: { ...done, running: 0 }, tasks: [] },
    { is: 'unverified', cause: 'health' }
  ],
  ['is unverified when tasks may not be read', { service: done }, { is: 'unverified', cause: 'unreadable' }],
  ['proves nothing where nothing is wanted', { service: { ...done, desired: 0 } }, { is: 'nothing-running' }],
  [
    'fails when ours leads and failed',
    { service: service({ deployments: [{ ...failed, status: 'PRIMARY' }] }) },
    { is: 'failed', cause: 'breaker' }
  ],
  [
    'fails for a reason that nobody knows',
    { service: service({ deployments: [deployment({ rolloutState: 'FAILED' })] }) },
    { is: 'failed', cause: 'unknown' }
  ],
  [
    'waits while ECS goes back',
    { service: service({ deployments: [former({ status: 'PRIMARY', rolloutState: 'IN_PROGRESS' }), failed] }) },
    { is: 'running' }
  ],
  [
    'does not wait while ECS goes back when only the verdict counts',
    {
      service: service({ deployments: [former({ status: 'PRIMARY', rolloutState: 'IN_PROGRESS' }), failed] }),
      patient: false
    },
    { is: 'rolled-back', cause: 'breaker', now: revision('api:1') }
  ],
  [
    'is rolled back once ECS went back',
    { service: service({ deployments: [former({ status: 'PRIMARY' }), failed] }) },
    { is: 'rolled-back', cause: 'breaker', now: revision('api:1') }
  ],
  [
    'knows why from the events when ours is no longer listed',
    { service: service({ deployments: [former({ status: 'PRIMARY' })], events: [event] }) },
    { is: 'rolled-back', cause: 'alarm', now: revision('api:1') }
  ],
  [
    'is rolled back without a known reason',
    { service: service({ deployments: [former({ status: 'PRIMARY' })], events: [back] }) },
    { is: 'rolled-back', cause: 'unknown', now: revision('api:1') }
  ],
  [
    'is running while reads lag behind: nothing speaks of it yet',
    {
      service: service({
        deployments: [former({ status: 'PRIMARY' })],
        events: [{ ...back, at: '2026-01-05T09:55:00.000Z' }]
      })
    },
    { is: 'running' }
  ],
  [
    'is superseded by a younger one',
    { service: service({ deployments: [younger, deployment({ status: 'ACTIVE' })] }) },
    { is: 'superseded', by: revision('api:3') }
  ],
  [
    'is superseded when ours is gone',
    { service: service({ deployments: [younger] }) },
    { is: 'superseded', by: revision('api:3') }
  ],
  [
    'had failed before a younger one came',
    { service: service({ deployments: [{ ...younger, rolloutState: 'COMPLETED' }, failed] }) },
    { is: 'failed', cause: 'breaker' }
  ],
  [
    'had failed before a younger one came, though only an event tells of it',
    { service: service({ deployments: [younger], events: [event] }) },
    { is: 'failed', cause: 'alarm' }
  ],
  [
    'was taken back before a younger one came',
    { service: service({ deployments: [{ ...younger, rolloutState: 'COMPLETED' }], events: [back, event] }) },
    { is: 'rolled-back', cause: 'alarm', now: revision('api:3') }
  ],
  ['fails with its service', { service: service({ status: 'INACTIVE' }) }, { is: 'failed', cause: 'deleted' }]
]

function without({ rolloutState: _state, ...rest }: ReturnType<typeof deployment>) {
  return rest
}

describe('a rollout seen through deployments[]', () => {
  it.each(rows)('%s', (_what, changes, verdict) => {
    expect(assess(seenBelow(changes))).toEqual(verdict)
  })
})

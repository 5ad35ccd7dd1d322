import { describe, expect, it } from '@jest/globals'
import { givenUp, ownArn } from './in-flight.ts'
import { deployment, revision, service } from './testing/views.ts'

const latest = 'arn:aws:ecs:eu-west-1:111111111111:service-deployment/shop/api/new'
const own = { id: 'ecs-svc/2', known: ['old'] }

describe('the ARN of our rollout', () => {
  it.each([
    ['as ECS lists it', { ...own, rollout: 'listed' }, {}, 'listed'],
    ['as the service names it while our deployment leads', own, { rollout: latest }, latest],
    ['not one from before', own, { rollout: 'old' }, undefined],
    ["not somebody else's", { ...own, id: 'ecs-svc/1' }, { rollout: latest }, undefined],
    [
      'not one that ECS goes back to',
      own,
      { rollout: latest, deployments: [deployment({ id: 'ecs-svc/1', taskDefinition: revision('api:1') })] },
      undefined
    ],
    [
      'not one that is done',
      own,
      { rollout: latest, deployments: [deployment({ rolloutState: 'COMPLETED' })] },
      undefined
    ]
  ] as const)('%s', (_, watch, view, arn) => {
    expect(ownArn(watch, service(view))).toBe(arn)
  })
})

describe('a rollout that was given up', () => {
  const at = { createdAt: '2026-01-05T10:00:00.000Z', revision: revision('api:2') }
  const paused = { hook: 'ecs-pause-1' }

  it('is one that goes back, or that has pauses and did not succeed', () => {
    expect(givenUp({ inFlight: { ...at, status: 'ROLLBACK_IN_PROGRESS' } })).toMatchObject(at)
    expect(givenUp({ last: { ...at, status: 'ROLLBACK_SUCCESSFUL', pausable: true } })).toMatchObject(at)
  })

  it('is none that goes on, that succeeded, or at which nobody is asked', () => {
    expect(givenUp({ inFlight: { ...at, status: 'IN_PROGRESS', paused } })).toBeUndefined()
    expect(givenUp({ last: { ...at, status: 'SUCCESSFUL', pausable: true } })).toBeUndefined()
    expect(givenUp({ last: { ...at, status: 'ROLLBACK_SUCCESSFUL' } })).toBeUndefined()
  })
})

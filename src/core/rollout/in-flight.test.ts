import { describe, expect, it } from '@jest/globals'
import { givenUp, ownArn } from './in-flight.ts'
import { deployment, revision, service } from './testing/views.ts'

const latest = 'arn:aws:ecs:eu-west-1:111111111111:service-deployment/shop/api/new'
const own = { id: 'ecs-svc/2', known: ['old'] }

describe('the ARN of our rollout', () => {
  const before = [deployment({ id: 'ecs-svc/1', taskDefinition: revision('api:1') })]

  it('is what ECS lists, else what the service names while our deployment leads', () => {
    expect(ownArn({ ...own, rollout: 'listed' }, service())).toBe('listed')
    expect(ownArn(own, service({ rollout: latest }))).toBe(latest)
  })

  it("is none from before, nobody else's, none that ECS goes back to, none that is done", () => {
    expect(ownArn(own, service({ rollout: 'old' }))).toBeUndefined()
    expect(ownArn({ ...own, id: 'ecs-svc/1' }, service({ rollout: latest }))).toBeUndefined()
    expect(ownArn(own, service({ rollout: latest, deployments: before }))).toBeUndefined()
    const done = [deployment({ rolloutState: 'COMPLETED' })]
    expect(ownArn(own, service({ rollout: latest, deployments: done }))).toBeUndefined()
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

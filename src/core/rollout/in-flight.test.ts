import { describe, expect, it } from '@jest/globals'
import { givenUp, isAhead, ownArn, ownRollout, unlisted } from './in-flight.ts'
import { deployment, former, revision, rollout, seen, seenBelow, service, settling } from './testing/views.ts'

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

describe('a rollout that could be stopped', () => {
  it('is one that goes forward', () => {
    expect(isAhead(seen({ rollout: rollout('PENDING') }))).toBe(true)
    expect(isAhead(seen({ rollout: rollout('IN_PROGRESS') }))).toBe(true)
    expect(isAhead(seenBelow({}))).toBe(true)
  })

  it('is none that nobody lists yet, that ECS takes back already, or that is no rollout of ours', () => {
    expect(isAhead(seen({}))).toBe(false)
    expect(isAhead(seen({ rollout: rollout('ROLLBACK_IN_PROGRESS') }))).toBe(false)
    expect(isAhead(seenBelow({ service: service({ deployments: [former({ status: 'PRIMARY' })] }) }))).toBe(false)
    expect(isAhead(settling({}))).toBe(false)
  })
})

describe('a rollout among those that are listed', () => {
  const listed = (arn: string, target: string, createdAt: string) =>
    ({ arn, target, createdAt, status: 'IN_PROGRESS' }) as const
  const newer = listed('newer', 'arn:revision/4', '2026-01-05T10:05:00.000Z')
  const first = listed('first', 'arn:revision/3', '2026-01-05T10:01:00.000Z')
  const brings = (text: string) => ({ taskDefinition: revision(text) })
  const both = new Map([
    ['arn:revision/4', brings('api:2')],
    ['arn:revision/3', brings('api:2')]
  ])

  it('is ours by its number, else as the first that brings our revision', () => {
    expect(ownRollout([newer, first], { id: 'ecs-svc/4', revision: revision('api:2') }, both)).toBe('newer')
    expect(ownRollout([newer, first], { revision: revision('api:2') }, both)).toBe('first')
    expect(ownRollout([newer, first], { revision: revision('api:9') }, both)).toBeUndefined()
  })

  it('is missing only while nothing newer than the deployment that leads is listed', () => {
    const before = listed('before', 'arn:revision/1', '2026-01-05T09:00:00.000Z')
    expect(unlisted(service(), [before])).toMatchObject({ id: 'ecs-svc/2' })
    expect(unlisted(service(), [{ ...before, target: 'arn:revision/2' }])).toBeUndefined()
    expect(unlisted(service(), [newer, before])).toBeUndefined()
    expect(unlisted(service({ deployments: [deployment({ rolloutState: 'COMPLETED' })] }), [])).toBeUndefined()
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

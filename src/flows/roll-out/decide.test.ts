import { afterEach, describe, expect, it } from '@jest/globals'
import { type Floor, openFloor } from '../testing/floor.ts'

const other = {
  ...{ family: 'other', requiresCompatibilities: ['FARGATE'], networkMode: 'awsvpc', cpu: '256', memory: '512' },
  containerDefinitions: [{ name: 'app', image: 'example.com/a', essential: true }]
}

let floor: Floor

afterEach(() => floor.shop.clock.leave())

describe('what comes first', () => {
  it('is a hold: the service waits, or is refused when it was named', async () => {
    floor = await openFloor()
    const resourceArn = (await floor.shop.cloud.services.describe('shop', ['api'])).get('api')?.arn
    floor.shop.ask('TagResource', { resourceArn, tags: [{ key: 'tagship:hold', value: 'ada' }] })
    expect((await floor.run('good')).landing.outcome).toEqual({ is: 'waiting', gate: 'hold' })
    expect((await floor.run('good', { hold: 'refused' })).landing.outcome).toEqual({ is: 'refused', gate: 'hold' })
    expect(floor.writes()).toEqual([0, 0])
  })

  it('is a rollout that somebody else has under way: it is waited for', async () => {
    floor = await openFloor()
    floor.shop.ask('RegisterTaskDefinition', other)
    floor.update({ taskDefinition: 'other:1' })
    const { landing, lines } = await floor.run('good')
    expect(lines[0]).toBe('api: another rollout (to other:1) is under way; waiting until it has ended.')
    expect(landing).toMatchObject({ outcome: { is: 'succeeded' }, previous: 'other:1' })
  })

  it('is such a rollout that nothing will end: that is said at once, and at the end of our patience', async () => {
    floor = await openFloor()
    floor.shop.sandbox.control.tasks([{ match: { family: 'other' }, start: 'crash' }])
    floor.shop.ask('RegisterTaskDefinition', other)
    const deploymentConfiguration = { deploymentCircuitBreaker: { enable: false, rollback: false } }
    floor.update({ taskDefinition: 'other:1', deploymentConfiguration })
    const { landing, lines } = await floor.run('good', { timeout: 600_000 })
    const says =
      'Its tasks fail, and no circuit breaker or alarm will end it: take its place with "in-flight: supersede".'
    expect(lines.filter(line => line.endsWith(says))).toHaveLength(1)
    expect(landing.outcome).toEqual({ is: 'refused', gate: 'lease' })
    expect(landing.diagnosis.reason).toBe(`Another rollout was still under way when our patience ended. ${says}`)
  })

  it('is such a rollout, which refuses where waiting is not wanted', async () => {
    floor = await openFloor()
    floor.update({ taskDefinition: 'api:1', forceNewDeployment: true })
    expect((await floor.run('good', { inFlight: 'refuse' })).landing.outcome).toEqual({ is: 'refused', gate: 'lease' })
    expect(floor.writes()).toEqual([0, 0])
  })

  it('is a rollout to the state that is asked for: it is followed as our own', async () => {
    floor = await openFloor()
    expect((await floor.run('good', { waitFor: 'start' })).landing.outcome).toEqual({ is: 'paused' })
    expect((await floor.run('good')).landing).toMatchObject({
      outcome: { is: 'succeeded' },
      revision: 'api:2',
      previous: 'api:1'
    })
    expect(floor.writes()).toEqual([1, 1])
  })

  it('is the end of the run: what is open is cancelled', async () => {
    floor = await openFloor()
    const stop = new AbortController()
    floor.meanwhile(20_000, () => stop.abort(new Error('stop')))
    const { landing } = await floor.run('good', { signal: stop.signal })
    expect(landing.outcome).toEqual({ is: 'cancelled' })
    expect(landing.diagnosis.reason).toContain('ECS goes on by itself: IN_PROGRESS')
  })
})

import { afterEach, describe, expect, it } from '@jest/globals'
import { crash, type Floor, hang, openFloor } from '../testing/floor.ts'

let floor: Floor

afterEach(() => floor.shop.clock.leave())

const hold = async (): Promise<void> => {
  const resourceArn = (await floor.shop.cloud.services.describe('shop', ['api'])).get('api')?.arn
  floor.shop.ask('TagResource', { resourceArn, tags: [{ key: 'tagship:hold', value: 'ada' }] })
}

const cancelledAfter = (ms: number): AbortSignal => {
  const stop = new AbortController()
  floor.meanwhile(ms, () => stop.abort(new Error('stop')))
  return stop.signal
}

describe('failing fast', () => {
  it('asks ECS to go back after so many tasks that stopped alike, before the breaker trips', async () => {
    floor = await openFloor()
    const { landing, lines } = await floor.runBad(crash, { failFast: 2 })
    expect(landing.outcome).toEqual({ is: 'rolled-back', cause: 'fail-fast', now: 'api:1' })
    expect(lines).toContain('warning: api: ECS was asked to stop the rollout and go back.')
    expect(landing.diagnosis.breaker?.failures).toBeLessThan(3)
    expect(floor.shop.calls('StopServiceDeployment')).toBe(1)
  })

  it('leaves a rollout alone that goes well', async () => {
    floor = await openFloor()
    expect((await floor.run('good', { failFast: 1 })).landing.outcome).toEqual({ is: 'succeeded' })
    expect(floor.shop.calls('StopServiceDeployment')).toBe(0)
  })

  it('leaves a service alone that a person holds', async () => {
    floor = await openFloor()
    floor.meanwhile(10_000, () => void hold())
    const { landing } = await floor.runBad(crash, { failFast: 2 })
    expect(landing.outcome).toEqual({ is: 'rolled-back', cause: 'breaker', now: 'api:1' })
    expect(floor.shop.calls('StopServiceDeployment')).toBe(0)
  })

  it('asks again where ECS gave no answer to being asked', async () => {
    floor = await openFloor()
    const rule = { service: 'ecs', operation: 'StopServiceDeployment', error: 'ExpiredTokenException', nth: [1, 2] }
    floor.shop.sandbox.world.faults.push(rule)
    const { landing } = await floor.runBad(crash, { failFast: 2 })
    expect(landing.outcome).toEqual({ is: 'rolled-back', cause: 'fail-fast', now: 'api:1' })
  })

  it('goes on watching where the rollout may not be stopped', async () => {
    floor = await openFloor()
    floor.deny('StopServiceDeployment')
    const { landing, lines } = await floor.runBad(crash, { failFast: 2 })
    expect(landing.outcome).toEqual({ is: 'rolled-back', cause: 'breaker', now: 'api:1' })
    expect(lines.join('\n')).toContain('ECS could not be asked to stop the rollout: ecs:StopServiceDeployment')
  })
})

describe('a cancelled run', () => {
  it('takes the rollout back where that was asked for, within seconds', async () => {
    floor = await openFloor()
    const { landing } = await floor.runBad(hang, { onCancel: 'roll-back', signal: cancelledAfter(20_000) })
    expect(landing.outcome).toEqual({ is: 'cancelled' })
    expect(landing.diagnosis.reason).toBe(
      'The run was cancelled; ECS was asked to stop the rollout and goes back by itself.'
    )
    expect(floor.shop.calls('StopServiceDeployment')).toBe(1)
  })

  it('leaves alone what a person held a moment before', async () => {
    floor = await openFloor()
    floor.meanwhile(19_900, () => void hold())
    const { landing, lines } = await floor.runBad(hang, { onCancel: 'roll-back', signal: cancelledAfter(20_000) })
    expect(landing.outcome).toEqual({ is: 'cancelled' })
    expect(lines).toContain('warning: api: the service is held, so its rollout is left alone.')
    expect(landing.diagnosis.reason).toContain('a person holds the service, so its rollout was not stopped')
    expect(floor.shop.calls('StopServiceDeployment')).toBe(0)
  })

  it('leaves it otherwise', async () => {
    floor = await openFloor()
    await floor.runBad(hang, { signal: cancelledAfter(20_000) })
    expect(floor.shop.calls('StopServiceDeployment')).toBe(0)
  })
})

describe('another rollout under way', () => {
  it('is superseded where that was asked for', async () => {
    floor = await openFloor()
    floor.update({ taskDefinition: 'api:1', forceNewDeployment: true })
    const { landing } = await floor.run('good', { inFlight: 'supersede' })
    expect(landing.outcome).toEqual({ is: 'succeeded' })
    expect(floor.writes()).toEqual([1, 1])
  })
})

import { afterEach, describe, expect, it } from '@jest/globals'
import { epoch } from '../../core/time/instant.ts'
import { type Fleet, openFleet } from '../testing/fleet.ts'

let fleet: Fleet

afterEach(() => fleet.shop.clock.leave())

const times = (operation: string): readonly number[] =>
  fleet.shop.sandbox.world.calls.filter(call => call.operation === operation).map(({ time }) => epoch(time))

describe('a fleet of services', () => {
  it('is rolled out side by side: one registration and one update each, in one watch that begins with the first', async () => {
    fleet = await openFleet(24)
    const landings = await fleet.run()
    expect([...landings.values()].map(({ outcome }) => outcome.is)).toEqual(
      Array.from({ length: 24 }, () => 'succeeded')
    )
    expect([fleet.shop.calls('RegisterTaskDefinition'), fleet.shop.calls('UpdateService')]).toEqual([24, 24])
    const sent = times('UpdateService')
    expect(Math.max(...sent) - Math.min(...sent)).toBeLessThanOrEqual(6000)
    const registered = times('RegisterTaskDefinition')
    expect(Math.max(...registered) - Math.min(...registered)).toBeGreaterThanOrEqual(3000)
    const looks = times('DescribeServiceDeployments').filter(time => time > Math.min(...sent))
    expect(Math.min(...looks)).toBeLessThan(Math.max(...sent))
  })

  it('begins nothing new once the run is asked to stop', async () => {
    fleet = await openFleet(24)
    const stop = new AbortController()
    void fleet.shop.clock.sleep(1500).then(() => stop.abort(new Error('stop')))
    const landings = await fleet.run({}, stop.signal)
    expect(new Set([...landings.values()].map(({ outcome }) => outcome.is))).toEqual(new Set(['cancelled']))
    expect(fleet.shop.calls('UpdateService')).toBeLessThan(24)
  })
})

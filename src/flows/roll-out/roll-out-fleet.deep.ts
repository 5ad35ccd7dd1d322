import { afterEach, describe, expect, it } from '@jest/globals'
import { type Fleet, openFleet } from '../testing/fleet.ts'

let fleet: Fleet

afterEach(() => fleet.shop.clock.leave())

describe('256 services at once', () => {
  it('all succeed, by one registration and one update each', async () => {
    fleet = await openFleet(256)
    const landings = await fleet.run()
    expect([...landings.values()].filter(({ outcome }) => outcome.is === 'succeeded')).toHaveLength(256)
    expect([fleet.shop.calls('RegisterTaskDefinition'), fleet.shop.calls('UpdateService')]).toEqual([256, 256])
  }, 120_000)
})

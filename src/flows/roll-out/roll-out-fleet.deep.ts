import { afterEach, describe, expect, it } from '@jest/globals'
import { type Fleet, openFleet } from '../testing/fleet.ts'

let fleet: Fleet

afterEach(() => fleet.shop.clock.leave())

describe('256 services at once', () => {
  it('all succeed, by one registration and one update each', async () => {
    fleet = await openFleet(256)
    const landings = await fleet.run()
    expect([...landings.values()].filter(({ outcome }) => outcome.is === 'succeeded')).toHaveLength(256)
    // The list of calls is too short for all of them; what there was before each came is one of each, too.
    expect(new Set([...landings.keys()].map(made))).toEqual(new Set(['2 revisions, 2 rollouts']))
  }, 120_000)
})

const made = (name: string): string => {
  const { taskDefinitionArns } = fleet.shop.ask('ListTaskDefinitions', { familyPrefix: name })
  const { serviceDeployments } = fleet.shop.ask('ListServiceDeployments', { cluster: 'shop', service: name })
  return `${lengthOf(taskDefinitionArns)} revisions, ${lengthOf(serviceDeployments)} rollouts`
}

const lengthOf = (list: unknown): number => (list as readonly unknown[]).length

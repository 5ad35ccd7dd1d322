import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { afterAll, afterEach, expect } from '@jest/globals'
import type { Exchange } from '../model/exchange.ts'

/**
 * Set up for every suite: each request that a sandbox took, and its answer, must be allowed by the SDK's model of the
 * service; what is not fails the test in which it was seen.
 */
const strange = new Set<string>()

const look = (message: unknown): void => {
  const { service, operation, faults } = message as Exchange
  for (const fault of faults)
    if (!isPassedThrough(operation, fault))
      strange.add(`${service}:${operation} ${fault.side}: ${fault.what} at ${fault.at}, wanted ${fault.wanted}`)
}

/** Definitions come back to be registered with all that describing gave; of containers, members that are not known are kept. */
const isPassedThrough = (operation: string, { what, at, side }: Exchange['faults'][number]): boolean =>
  what === 'unknown' &&
  (at.includes('containerDefinitions[') || (operation === 'RegisterTaskDefinition' && side === 'request'))

subscribe('tagship:sandbox:exchange', look)
afterEach(() => {
  const seen = [...strange]
  strange.clear()
  expect(seen).toEqual([])
})
afterAll(() => void unsubscribe('tagship:sandbox:exchange', look))

import type { Input } from '../../kernel/operation.ts'

const kept = [
  ...['placementConstraints', 'placementStrategy', 'healthCheckGracePeriodSeconds', 'enableECSManagedTags'],
  ...['propagateTags', 'enableExecuteCommand', 'availabilityZoneRebalancing', 'monitoring']
]

/** What a service has unless its creation says so. */
export const usualSettings: Input = {
  placementConstraints: [],
  placementStrategy: [],
  healthCheckGracePeriodSeconds: 0,
  enableECSManagedTags: false,
  propagateTags: 'NONE',
  enableExecuteCommand: false
}

/** The members of a service that start no rollout, after a request: what they were, with those that the request gives. */
export const parseSettings = (input: Input, before: Input): Input => {
  const given = Object.entries(input).filter(
    ([name, value]) => kept.includes(name) && (value ?? undefined) !== undefined
  )
  return structuredClone({ ...before, ...Object.fromEntries(given) })
}

import { type Fault, Problem } from '../problem/problem.ts'
import type { Config } from './config.ts'
import { type ConfigFile, type Half, placed } from './file.ts'
import { overlayFaults, placeFaults } from './places.ts'
import { policyOf } from './policy.ts'
import { servicesOf } from './services.ts'

/**
 * The config of a commit: policy from the default branch's file, images and services from the commit's own.
 * All faults of both are thrown together as one Problem; faults in the half that does not count are none.
 */
export const configOf = (policy: ConfigFile, services: ConfigFile): Config => {
  const faults = policy === services ? all(policy) : [...counting(policy, 'policy'), ...counting(services, 'services')]
  const known = [...Object.keys(policy.raw.stages), ...Object.keys(services.raw.stages)]
  const crossed = [
    ...(counting(policy, 'policy').length === 0 ? overlayFaults(known, services.raw.services) : []),
    ...placeFaults(policy.raw.stages, services.raw.services)
  ]
  const found = [...faults, ...crossed.map(each => placed(services.document, each).fault)]
  if (found.length > 0) throw new Problem(inOrder(found))
  return { policy: policyOf(policy.raw), ...servicesOf(services.raw) }
}

const all = (file: ConfigFile): readonly Fault[] => file.faults.map(({ fault }) => fault)

const counting = (file: ConfigFile, half: Half): readonly Fault[] =>
  file.faults.filter(fault => fault.half === undefined || fault.half === half).map(({ fault }) => fault)

/** By file, then line: a stable sort leaves the order of the files alone. */
const inOrder = (faults: readonly Fault[]): readonly Fault[] => {
  const files = [...new Set(faults.map(fault => fault.at?.file))]
  return [...faults].sort(
    (a, b) => files.indexOf(a.at?.file) - files.indexOf(b.at?.file) || (a.at?.line ?? 0) - (b.at?.line ?? 0)
  )
}

import type { Config } from '../core/config/config.ts'
import { overlayOf, serviceOf } from '../core/config/resolve-unit.ts'
import { Problem } from '../core/problem/problem.ts'
import type { ServiceName, Stage } from '../core/release/named.ts'
import type { Release } from '../core/release/release.ts'
import type { Commit } from '../ports/git.ts'
import type { Origin } from '../ports/origin.ts'
import { causeOf } from './cause.ts'

type Asked = { readonly stage: Stage; readonly services: readonly ServiceName[]; readonly commit: Commit }

/** What runs in a stage as a release that is in place: the services that are named, or all that have something to verify. Its images have no digests: they are those that run. */
export const runningRelease = (config: Config, asked: Asked, origin: Origin): Release => {
  const { stage, commit } = asked
  return {
    ...{ schema: 1, stage, commit: { sha: commit.sha, time: commit.time }, images: {} },
    cause: causeOf(origin),
    units: verifying(config, asked).map(service => {
      const { kind, containers } = serviceOf(config, service)
      return { service, kind, why: 'asked', wave: 0, images: containers, outcome: { is: 'no-op' } }
    })
  }
}

const verifying = (config: Config, { stage, services }: Asked): readonly ServiceName[] => {
  const verifies = (service: ServiceName): boolean => overlayOf(config, service, stage).verify !== undefined
  const all = (Object.keys(config.services) as ServiceName[]).filter(verifies)
  const without = services.filter(service => !verifies(service))
  const remedy = 'Say there what must hold.'
  if (without.length > 0)
    throw new Problem(
      without.map(service => ({ what: `The service "${service}" has no "verify" in its config.`, remedy }))
    )
  if (services.length === 0 && all.length === 0)
    throw new Problem({ what: `No service of the config has "verify" in "${stage}".`, remedy })
  return services.length > 0 ? services : all
}

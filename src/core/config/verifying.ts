import { Problem } from '../problem/problem.ts'
import type { ServiceName, Stage } from '../release/named.ts'
import type { Config } from './config.ts'
import { overlayOf } from './resolve-unit.ts'

/** The services among those asked for (all, where none is named) that say in a stage what must hold; a named one that does not, or none at all, is a Problem. */
export const verifying = (
  config: Pick<Config, 'services'>,
  { stage, services }: { readonly stage: Stage; readonly services: readonly ServiceName[] }
): readonly ServiceName[] => {
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

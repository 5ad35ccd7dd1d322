import type { ServiceName } from '../release/named.ts'
import type { Config } from './config.ts'
import { serviceOf } from './resolve-unit.ts'

/** The wave in which each of some services ships, from 0 on: after all that it names under `after`, and after what those name in turn where they do not ship themselves. */
export const wavesOf = (
  config: Pick<Config, 'services'>,
  services: readonly ServiceName[]
): ReadonlyMap<ServiceName, number> => {
  const known = new Map<ServiceName, number>()
  const waveOf = (service: ServiceName): number => {
    const found = known.get(service)
    if (found !== undefined) return found
    const wave = serviceOf(config, service)
      .after.map(former => waveOf(former) + (services.includes(former) ? 1 : 0))
      .reduce((most, next) => Math.max(most, next), 0)
    known.set(service, wave)
    return wave
  }
  return new Map(services.map(service => [service, waveOf(service)]))
}

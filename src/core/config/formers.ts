import type { ServiceName } from '../release/named.ts'
import type { Config } from './config.ts'
import { serviceOf } from './resolve-unit.ts'

/** All that a service comes after, also through others. */
export const formersOf = (config: Pick<Config, 'services'>, service: ServiceName): readonly ServiceName[] => {
  const found = new Set<ServiceName>()
  const gather = (name: ServiceName): void => {
    for (const former of serviceOf(config, name).after) {
      if (found.has(former)) continue
      found.add(former)
      gather(former)
    }
  }
  gather(service)
  return [...found]
}

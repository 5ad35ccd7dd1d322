import type { ServiceName } from '../release/named.ts'
import type { Config } from './config.ts'

/** The services that are rolled out by themselves: all but the tasks, which run for those that name them. */
export const rolledOut = ({ services }: Pick<Config, 'services'>): readonly ServiceName[] =>
  (Object.keys(services) as ServiceName[]).filter(name => services[name]?.kind !== 'task')

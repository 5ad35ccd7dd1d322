import type { ServiceName, Stage } from '../release/named.ts'
import type { Config } from './config.ts'
import { overlayOf, serviceOf } from './resolve-unit.ts'

type Services = Pick<Config, 'services'>

/** The tasks that a service needs in a stage: those before its rollout, then the one that verifies it. */
export const tasksOf = (config: Services, service: ServiceName, stage: Stage): readonly ServiceName[] => {
  const { before } = serviceOf(config, service)
  const verifying = overlayOf(config, service, stage).verify?.task
  return [...new Set([...before, ...(verifying === undefined ? [] : [verifying])])]
}

/** The services that name a task. */
export const usersOf = (config: Services, task: ServiceName, stage: Stage): readonly ServiceName[] =>
  (Object.keys(config.services) as ServiceName[]).filter(service => tasksOf(config, service, stage).includes(task))

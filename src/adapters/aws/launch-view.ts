import type { Service } from '@aws-sdk/client-ecs'
import type { ProviderShare, TaskLaunch } from '../../core/run/task-launch.ts'
import { certain, given } from './given.ts'

/** The network and capacity of a service's tasks: what a task outside the service needs to run beside them. */
export const launchOf = (service: Service): TaskLaunch => {
  const vpc = service.networkConfiguration?.awsvpcConfiguration
  const providers = (service.capacityProviderStrategy ?? []).map(
    ({ capacityProvider, weight, base }): ProviderShare => ({
      provider: certain(capacityProvider, 'capacityProvider'),
      ...given({ weight, base })
    })
  )
  const network =
    vpc === undefined
      ? undefined
      : {
          subnets: vpc.subnets ?? [],
          securityGroups: vpc.securityGroups ?? [],
          publicIp: vpc.assignPublicIp === 'ENABLED'
        }
  return given({
    network,
    launchType: providers.length > 0 ? undefined : service.launchType,
    providers: providers.length > 0 ? providers : undefined,
    platformVersion: service.platformVersion || undefined
  })
}

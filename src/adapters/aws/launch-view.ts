import type { Service, TaskSet } from '@aws-sdk/client-ecs'
import type { ProviderShare, TaskLaunch } from '../../core/run/task-launch.ts'
import { certain, given } from './given.ts'

/** The network and capacity of a service's tasks: what a task outside the service needs to run beside them. With an external controller the primary task set has them. */
export const launchOf = (service: Service): TaskLaunch => {
  const set = service.taskSets?.find(({ status }) => status === 'PRIMARY')
  return launchView(service, service.deploymentController?.type === 'EXTERNAL' && set !== undefined ? set : service)
}

const launchView = ({ placementConstraints }: Service, service: Service | TaskSet): TaskLaunch => {
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
  const constraints = (placementConstraints ?? []).flatMap(({ type, expression }) =>
    type === 'memberOf' ? (expression ?? []) : []
  )
  return given({
    network,
    launchType: providers.length > 0 ? undefined : service.launchType,
    providers: providers.length > 0 ? providers : undefined,
    platformVersion: service.platformVersion || undefined,
    constraints: constraints.length > 0 ? constraints : undefined
  })
}

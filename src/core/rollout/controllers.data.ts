import type { ServiceView } from './service-view.ts'

/** Why a service that something else drives is left alone, and what to do, by what drives it. */
export const otherDrivers: Readonly<Record<Exclude<ServiceView['controller'], 'ECS'> | 'express', string>> = {
  CODE_DEPLOY:
    'CodeDeploy drives this service (deployment controller CODE_DEPLOY), so UpdateService would be refused. Deploy it with CodeDeploy, or move it to the ECS controller with a BLUE_GREEN strategy (UpdateService takes deploymentController while there is one task set).',
  EXTERNAL:
    'An external controller drives this service (deployment controller EXTERNAL): its task sets are another tool\'s. Deploy it with that tool, or make the service anew with the ECS controller.',
  express:
    'This is an Express Mode service, whose task definition and rollouts ECS manages itself. Change it with UpdateExpressGatewayService, or make an ordinary service of it with your infrastructure code.'
}

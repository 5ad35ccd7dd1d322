import type { Deployment, LoadBalancer, Service } from '@aws-sdk/client-ecs'
import type { FamilyRevision } from '../../core/release/named.ts'
import type { DeploymentView, ServiceView } from '../../core/rollout/service-view.ts'
import { familyRevision, lastPart } from './arn.ts'
import { tagRecord } from './ecs-tags.ts'
import { certain, given, moment, told } from './given.ts'
import { launchOf } from './launch-view.ts'

/** An ECS service in our words, with what ECS means by a member that it left out. */
export const serviceView = (service: Service): ServiceView => {
  const config = service.deploymentConfiguration
  const deployments = (service.deployments ?? []).map(deploymentView)
  return {
    name: certain(service.serviceName, 'serviceName'),
    arn: certain(service.serviceArn, 'serviceArn'),
    cluster: lastPart(certain(service.clusterArn, 'clusterArn')),
    status: certain(service.status, 'status') as ServiceView['status'],
    controller: service.deploymentController?.type ?? 'ECS',
    express: service.resourceManagementType === 'ECS',
    strategy: config?.strategy ?? 'ROLLING',
    desired: service.desiredCount ?? 0,
    running: service.runningCount ?? 0,
    pending: service.pendingCount ?? 0,
    breaker: {
      enable: config?.deploymentCircuitBreaker?.enable ?? false,
      rollback: config?.deploymentCircuitBreaker?.rollback ?? false
    },
    ...given({ percent: percent(service), alarms: alarms(service) }),
    deployments: [...deployments].sort((a, b) => Number(b.status === 'PRIMARY') - Number(a.status === 'PRIMARY')),
    events: (service.events ?? []).map(event => ({
      id: certain(event.id, 'event id'),
      at: certain(moment(event.createdAt), 'event createdAt'),
      message: told(event.message) ?? ''
    })),
    ...given({ taskDefinition: wanted(service), rollout: service.currentServiceDeployment, launch: launchOf(service) }),
    targetGroups: (service.loadBalancers ?? []).map(groupsOf).filter(groups => groups.length > 0),
    tags: tagRecord(service.tags)
  }
}

const groupsOf = ({ targetGroupArn, advancedConfiguration: advanced }: LoadBalancer): readonly string[] =>
  [targetGroupArn, advanced?.alternateTargetGroupArn].filter(group => group !== undefined)

const percent = ({ deploymentConfiguration: config }: Service): ServiceView['percent'] =>
  config?.minimumHealthyPercent === undefined || config.maximumPercent === undefined
    ? undefined
    : { min: config.minimumHealthyPercent, max: config.maximumPercent }

const alarms = ({ deploymentConfiguration: config }: Service): ServiceView['alarms'] => {
  const { enable = false, rollback = false, alarmNames = [] } = config?.alarms ?? {}
  return config?.alarms === undefined ? undefined : { enable, rollback, names: alarmNames }
}

/** With an external controller the task definition is that of the primary task set. */
const wanted = (service: Service): FamilyRevision | undefined => {
  const arn = service.taskDefinition ?? service.taskSets?.find(set => set.status === 'PRIMARY')?.taskDefinition
  if (arn !== undefined) return familyRevision(arn)
  if (service.deploymentController?.type === 'EXTERNAL') return undefined
  throw new Error(`The service "${service.serviceName}" has no taskDefinition.`)
}

const deploymentView = (deployment: Deployment): DeploymentView => ({
  id: certain(deployment.id, 'deployment id'),
  status: certain(deployment.status, 'deployment status'),
  taskDefinition: familyRevision(certain(deployment.taskDefinition, 'taskDefinition')),
  ...given({ rolloutState: deployment.rolloutState, reason: told(deployment.rolloutStateReason) }),
  desired: deployment.desiredCount ?? 0,
  running: deployment.runningCount ?? 0,
  pending: deployment.pendingCount ?? 0,
  failedTasks: deployment.failedTasks ?? 0,
  createdAt: certain(moment(deployment.createdAt), 'deployment createdAt')
})

import type { Context } from '../../kernel/context.ts'
import { partition } from '../../kernel/partition.ts'
import { timestamp } from '../../kernel/timestamp.ts'
import { clusterArn } from '../clusters/find-cluster.ts'
import { definitionArn } from '../definitions/find-definition.ts'
import { isShown } from '../deployments/find-deployment.ts'
import { serviceTasks } from '../rollout/listed.ts'
import { deploymentArn } from '../rollout/rollout-arn.ts'
import { shownRollout } from '../task-sets/set-rollout.ts'
import { taskSetViews } from '../task-sets/task-set-view.ts'
import { isPending, isWanted } from '../tasks/task.ts'
import { deploymentViews, revisionSummaries } from './deployment-view.ts'
import { eventViews } from './event-view.ts'
import { type ServiceRecord, serviceArn } from './service-record.ts'

/** A service as the answers show it; tags only when asked for. */
export const serviceView = (context: Context, service: ServiceRecord, withTags: boolean): Record<string, unknown> => {
  const tasks = serviceTasks(context, service).filter(isWanted)
  const role = 'role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS'
  return {
    ...definitionView(context, service),
    ...service.settings,
    serviceArn: serviceArn(context, service),
    serviceName: service.name,
    clusterArn: clusterArn(context, service.cluster),
    status: service.status,
    desiredCount: service.desiredCount,
    runningCount: tasks.filter(task => task.lastStatus === 'RUNNING').length,
    pendingCount: tasks.filter(isPending).length,
    deploymentConfiguration: service.configuration,
    ...deploying(context, service),
    roleArn: `arn:${partition(context.caller.region)}:iam::${context.account.id}:${role}`,
    events: eventViews(context, service),
    createdAt: timestamp(service.createdAt),
    createdBy: service.createdBy,
    schedulingStrategy: service.scheduling,
    deploymentController: { type: service.controller },
    resourceManagementType: service.managed,
    ...(withTags ? { tags: service.tags } : {})
  }
}

const definitionView = (context: Context, service: ServiceRecord): Record<string, unknown> => {
  const spec = shownRollout(service)?.spec
  if (spec === undefined) return { loadBalancers: [], serviceRegistries: [] }
  return { ...spec.members, taskDefinition: definitionArn(context, spec.taskDefinition) }
}

/** Deployments and revisions where ECS deploys, task sets where another controller does. */
const deploying = (context: Context, service: ServiceRecord): Record<string, unknown> => {
  if (service.controller !== 'ECS') return { deployments: [], taskSets: taskSetViews(context, service) }
  return {
    deployments: deploymentViews(context, service),
    ...currentDeployment(context, service),
    currentServiceRevisions: revisionSummaries(context, service)
  }
}

/** The newest service deployment that shows in lists; absent until the first one does. */
const currentDeployment = (context: Context, service: ServiceRecord): Record<string, unknown> => {
  const shown = service.rollouts.findLast(rollout => isShown(context, rollout))
  return shown === undefined ? {} : { currentServiceDeployment: deploymentArn(context, service, shown) }
}

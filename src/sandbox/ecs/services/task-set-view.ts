import type { Context } from '../../kernel/context.ts'
import { timestamp } from '../../kernel/timestamp.ts'
import { ecsArn } from '../arn.ts'
import { clusterArn } from '../clusters/find-cluster.ts'
import { definitionArn } from '../definitions/find-definition.ts'
import { isRolling } from '../rollout/leader.ts'
import { listed } from '../rollout/listed.ts'
import type { Rollout } from '../rollout/rollout.ts'
import { counts } from './deployment-view.ts'
import { type ServiceRecord, serviceArn, serviceKey } from './service-record.ts'

/** `taskSets[]` of a service that CodeDeploy or an external controller deploys. */
export const taskSetViews = (context: Context, service: ServiceRecord): readonly Record<string, unknown>[] =>
  service.rollouts.length === 0 ? [] : listed(context, service).map(rollout => taskSetView(context, service, rollout))

const taskSetView = (context: Context, service: ServiceRecord, rollout: Rollout): Record<string, unknown> => {
  const { requested, running, pending } = counts(context, service, rollout)
  const id = `ecs-svc/${rollout.digits}`
  return {
    ...rollout.spec.members,
    ...(rollout.spec.members.platformVersion === 'LATEST' ? { platformVersion: '1.4.0' } : {}),
    id,
    taskSetArn: ecsArn(context, `task-set/${serviceKey(service)}/${id}`),
    serviceArn: serviceArn(context, service),
    clusterArn: clusterArn(context, service.cluster),
    status: 'PRIMARY',
    taskDefinition: definitionArn(context, rollout.spec.taskDefinition),
    computedDesiredCount: requested,
    pendingCount: pending,
    runningCount: running,
    createdAt: timestamp(rollout.createdAt),
    updatedAt: timestamp(rollout.updatedAt),
    scale: { value: 100, unit: 'PERCENT' },
    stabilityStatus: isRolling(service) ? 'STABILIZING' : 'STEADY_STATE',
    stabilityStatusAt: timestamp(rollout.updatedAt),
    tags: []
  }
}

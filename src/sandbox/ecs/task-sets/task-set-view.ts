import type { Context } from '../../kernel/context.ts'
import { timestamp } from '../../kernel/timestamp.ts'
import { clusterArn } from '../clusters/find-cluster.ts'
import { definitionArn } from '../definitions/find-definition.ts'
import { isRolling } from '../rollout/leader.ts'
import { listed } from '../rollout/listed.ts'
import type { Rollout } from '../rollout/rollout.ts'
import { counts } from '../services/deployment-view.ts'
import { type ServiceRecord, serviceArn } from '../services/service-record.ts'
import { withPlatform } from '../tasks/platform.ts'
import { isStable } from './advance-sets.ts'
import { setArn, setId } from './find-task-set.ts'
import { computedCount, type SetRollout, taskSets } from './set-rollout.ts'

/** `taskSets[]` of a service that CodeDeploy or an external controller deploys. */
export const taskSetViews = (context: Context, service: ServiceRecord): readonly Record<string, unknown>[] => {
  if (service.controller === 'EXTERNAL')
    return taskSets(service).map(rollout => taskSetView(context, service, rollout, false))
  if (service.rollouts.length === 0) return []
  return listed(context, service).map(rollout => ({
    ...bare(context, service, rollout),
    ...{ status: 'PRIMARY', scale: { value: 100, unit: 'PERCENT' }, tags: [] },
    computedDesiredCount: counts(context, service, rollout).requested,
    stabilityStatus: isRolling(service) ? 'STABILIZING' : 'STEADY_STATE'
  }))
}

/** A task set of an external controller as the answers show it; tags only when asked for. */
export const taskSetView = (
  context: Context,
  service: ServiceRecord,
  ...[rollout, withTags]: readonly [rollout: SetRollout, withTags: boolean]
): Record<string, unknown> => ({
  ...bare(context, service, rollout),
  status: rollout.set.status,
  ...(rollout.set.externalId === undefined ? {} : { externalId: rollout.set.externalId }),
  scale: { value: rollout.set.scale, unit: 'PERCENT' },
  computedDesiredCount: computedCount(service, rollout),
  stabilityStatus: isStable(context, service, rollout) ? 'STEADY_STATE' : 'STABILIZING',
  tags: withTags ? rollout.set.tags : []
})

const bare = (context: Context, service: ServiceRecord, rollout: Rollout): Record<string, unknown> => {
  const { running, pending } = counts(context, service, rollout)
  return {
    ...withPlatform(rollout.spec.members),
    id: setId(rollout),
    taskSetArn: setArn(context, service, rollout),
    serviceArn: serviceArn(context, service),
    clusterArn: clusterArn(context, service.cluster),
    taskDefinition: definitionArn(context, rollout.spec.taskDefinition),
    pendingCount: pending,
    runningCount: running,
    createdAt: timestamp(rollout.createdAt),
    updatedAt: timestamp(rollout.updatedAt),
    stabilityStatusAt: timestamp(context.now)
  }
}

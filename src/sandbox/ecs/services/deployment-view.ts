import type { Context } from '../../kernel/context.ts'
import { timestamp } from '../../kernel/timestamp.ts'
import { definitionArn } from '../definitions/find-definition.ts'
import { leader, newest, rolloutState } from '../rollout/leader.ts'
import { listed, serviceTasks } from '../rollout/listed.ts'
import { rolloutReasons } from '../rollout/reasons.data.ts'
import type { Rollout } from '../rollout/rollout.ts'
import { revisionArn } from '../rollout/rollout-arn.ts'
import { currentMove } from '../rollout/stages/lifecycle.ts'
import { withPlatform } from '../tasks/platform.ts'
import { isPending, isWanted } from '../tasks/task.ts'
import type { ServiceRecord } from './service-record.ts'

/** How many tasks of a rollout are asked for, run and are on their way. */
export type Counts = { readonly requested: number; readonly running: number; readonly pending: number }

/** The counts of one rollout; its desired count is nought until it has started its first tasks, and once its service is deleted. */
export const counts = (context: Context, service: ServiceRecord, rollout: Rollout): Counts => {
  const tasks = serviceTasks(context, service).filter(task => task.rollout === rollout.digits && isWanted(task))
  const leads = rollout === leader(service) && context.now >= rollout.startsAt && isScaling(rollout)
  return {
    requested: service.status !== 'ACTIVE' ? 0 : leads ? service.desiredCount : tasks.length,
    running: tasks.filter(task => task.lastStatus === 'RUNNING').length,
    pending: tasks.filter(isPending).length
  }
}

/** Whether a rollout is past the stages in which no task of it is asked for yet. */
const isScaling = ({ lifecycle: life }: Rollout): boolean =>
  life === undefined || !['RECONCILE_SERVICE', 'PRE_SCALE_UP'].includes(currentMove(life).stage)

/** `deployments[]` of a service: PRIMARY first. */
export const deploymentViews = (context: Context, service: ServiceRecord): readonly Record<string, unknown>[] =>
  listed(context, service).map(rollout => deploymentView(context, service, rollout))

const deploymentView = (context: Context, service: ServiceRecord, rollout: Rollout): Record<string, unknown> => {
  const { requested, running, pending } = counts(context, service, rollout)
  const { loadBalancers: _, serviceRegistries: __, ...members } = rollout.spec.members
  return {
    ...withPlatform(members),
    id: `ecs-svc/${rollout.digits}`,
    status: rollout === leader(service) ? 'PRIMARY' : 'ACTIVE',
    taskDefinition: definitionArn(context, rollout.spec.taskDefinition),
    desiredCount: requested,
    pendingCount: pending,
    runningCount: running,
    failedTasks: rollout.failedTasks,
    createdAt: timestamp(rollout.createdAt),
    updatedAt: timestamp(rollout.updatedAt),
    rolloutState: rolloutState(service, rollout),
    rolloutStateReason: rolloutReason(service, rollout)
  }
}

const rolloutReason = (service: ServiceRecord, rollout: Rollout): string => {
  const state = rolloutState(service, rollout)
  const cause = newest(service).cause
  const returns = newest(service).rollback?.to === rollout.digits && cause !== undefined
  const words = {
    COMPLETED: rolloutReasons.COMPLETED,
    IN_PROGRESS: returns ? rolloutReasons.returning[cause] : rolloutReasons.IN_PROGRESS,
    FAILED: rolloutReasons.failed[rollout.cause ?? cause ?? 'breaker']
  }
  return words[state].replace('{0}', rollout.digits)
}

/** `currentServiceRevisions[]` of a service, newest first, with the counts of their tasks. */
export const revisionSummaries = (context: Context, service: ServiceRecord): readonly Record<string, unknown>[] =>
  listed(context, service).map(rollout => {
    const { requested, running, pending } = counts(context, service, rollout)
    const arn = revisionArn(context, service, rollout.digits)
    return { arn, requestedTaskCount: requested, runningTaskCount: running, pendingTaskCount: pending }
  })

import type { Context } from '../../kernel/context.ts'
import { timestamp } from '../../kernel/timestamp.ts'
import { clusterArn } from '../clusters/find-cluster.ts'
import { alarms } from '../rollout/failing/alarms.ts'
import { breaker } from '../rollout/failing/breaker.ts'
import { rolloutOf } from '../rollout/leader.ts'
import { hasEnded, type Rollout } from '../rollout/rollout.ts'
import { deploymentArn, revisionArn } from '../rollout/rollout-arn.ts'
import { strategy } from '../rollout/shifting/plan-shifting.ts'
import { currentMove, weights } from '../rollout/stages/lifecycle.ts'
import { counts } from '../services/deployment-view.ts'
import { type ServiceRecord, serviceArn } from '../services/service-record.ts'
import type { Found } from './find-deployment.ts'

const times = (rollout: Rollout): Record<string, unknown> =>
  Object.fromEntries(
    (['startedAt', 'finishedAt', 'stoppedAt'] as const).flatMap(name => {
      const at = rollout[name]
      return at === undefined ? [] : [[name, timestamp(at)]]
    })
  )

/** A service deployment as ListServiceDeployments shows it. */
export const deploymentBrief = (context: Context, { service, rollout }: Found): Record<string, unknown> => {
  const { stoppedAt: _, ...shown } = times(rollout)
  return {
    serviceDeploymentArn: deploymentArn(context, service, rollout),
    serviceArn: serviceArn(context, service),
    clusterArn: clusterArn(context, service.cluster),
    createdAt: timestamp(rollout.listedAt),
    ...shown,
    targetServiceRevisionArn: revisionArn(context, service, rollout.digits),
    status: rollout.status,
    ...(rollout.statusReason === undefined ? {} : { statusReason: rollout.statusReason })
  }
}

/** A service deployment as DescribeServiceDeployments shows it. */
export const deploymentDetail = (context: Context, { service, rollout }: Found): Record<string, unknown> => {
  const { targetServiceRevisionArn: _, ...brief } = deploymentBrief(context, { service, rollout })
  return {
    ...brief,
    ...times(rollout),
    updatedAt: timestamp(Math.max(rollout.finishedAt ?? rollout.updatedAt, rollout.listedAt)),
    sourceServiceRevisions: rollout.sources.flatMap(digits => summary(context, { service, rollout }, digits)),
    targetServiceRevision: summary(context, { service, rollout }, rollout.digits)[0],
    ...lifecycleView(rollout),
    deploymentConfiguration: { alarms: { alarmNames: [], rollback: false, enable: false }, ...rollout.configuration },
    ...rollbackView(context, service, rollout),
    deploymentCircuitBreaker: breakerView(service, rollout),
    alarms: alarmsView(rollout)
  }
}

const summary = (context: Context, { service, rollout }: Found, digits: string): readonly Record<string, unknown>[] => {
  const of = rolloutOf(service, digits)
  if (of === undefined) return []
  const { requested, running, pending } = counts(context, service, of)
  const arn = revisionArn(context, service, digits)
  const tasks = { requestedTaskCount: requested, runningTaskCount: running, pendingTaskCount: pending }
  return [{ arn, ...tasks, ...traffic(rollout, digits) }]
}

/** The share of the traffic that a shift gives to one of its revisions; nothing for a rolling deployment. */
const traffic = ({ digits, configuration, lifecycle: life }: Rollout, of: string): Record<string, unknown> => {
  if (life === undefined || strategy(configuration) === 'ROLLING') return {}
  const { test, production } = weights(life)
  const shares = { [digits]: [test, production], ...(life.base && { [life.base]: [100 - test, 100 - production] }) }
  const [requestedTestTrafficWeight = 0, requestedProductionTrafficWeight = 0] = shares[of] ?? []
  return { requestedTestTrafficWeight, requestedProductionTrafficWeight }
}

const lifecycleView = ({ lifecycle: life }: Rollout): Record<string, unknown> => {
  if (life === undefined) return {}
  const { stage } = currentMove(life)
  const hooks = life.hooks.map(({ id, targetType, target, status, expiresAt, timeoutAction }) => ({
    hookId: id,
    targetType,
    ...(target === undefined ? {} : { targetArn: target }),
    status,
    ...(targetType === 'PAUSE' ? { expiresAt: timestamp(expiresAt), timeoutAction } : {})
  }))
  return {
    lifecycleStage: stage === 'PRE_PRODUCTION_TRAFFIC_SHIFT' ? 'PRODUCTION_TRAFFIC_SHIFT' : stage,
    lifecycleHookDetails: hooks
  }
}

const rollbackView = (context: Context, service: ServiceRecord, { rollback }: Rollout): Record<string, unknown> => {
  if (rollback === undefined) return {}
  const to = rollback.to === undefined ? {} : { serviceRevisionArn: revisionArn(context, service, rollback.to) }
  return { rollback: { reason: rollback.reason, startedAt: timestamp(rollback.startedAt), ...to } }
}

const monitored = (rollout: Rollout, triggered: boolean): string => {
  if (triggered) return 'TRIGGERED'
  return hasEnded(rollout) ? 'MONITORING_COMPLETE' : 'MONITORING'
}

const breakerView = (service: ServiceRecord, rollout: Rollout): Record<string, unknown> => {
  const { enabled, threshold } = breaker(rollout.configuration, service.desiredCount)
  const status = enabled ? monitored(rollout, rollout.cause === 'breaker') : 'DISABLED'
  const now = { failures: rollout.breakerCount, threshold }
  const { failures, ...counted } = rollout.tally ?? now
  return { status, failureCount: enabled ? failures : 0, ...counted }
}

const alarmsView = (rollout: Rollout): Record<string, unknown> => {
  const { enabled, names } = alarms(rollout.configuration)
  if (!enabled) return { status: 'DISABLED' }
  const { watched, triggered } = rollout.alarms
  const status = watched || rollout.startedAt === undefined ? monitored(rollout, triggered.length > 0) : 'DISABLED'
  return { status, alarmNames: names, triggeredAlarmNames: triggered }
}

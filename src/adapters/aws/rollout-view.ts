import type { ServiceDeployment, ServiceDeploymentBrief, ServiceRevision } from '@aws-sdk/client-ecs'
import { type ContainerName, type Digest, parsed } from '../../core/release/named.ts'
import type { RolloutView, ServiceRevisionView } from '../../core/rollout/rollout-view.ts'
import { familyRevision } from './arn.ts'
import { certain, given, moment, told } from './given.ts'

/** What a list of service deployments says of each. */
export type RolloutBrief = Pick<RolloutView, 'arn' | 'status' | 'reason' | 'createdAt' | 'finishedAt' | 'target'>

/** An entry of the list in our words. */
export const rolloutBrief = (brief: ServiceDeploymentBrief): RolloutBrief => ({
  arn: certain(brief.serviceDeploymentArn, 'serviceDeploymentArn'),
  status: certain(brief.status, 'status'),
  createdAt: certain(moment(brief.createdAt), 'createdAt'),
  ...given({
    reason: told(brief.statusReason),
    finishedAt: moment(brief.finishedAt),
    target: brief.targetServiceRevisionArn
  })
})

/** A service deployment in our words. */
export const rolloutView = (rollout: ServiceDeployment): RolloutView => {
  const target = rollout.targetServiceRevision
  return {
    arn: certain(rollout.serviceDeploymentArn, 'serviceDeploymentArn'),
    status: certain(rollout.status, 'status'),
    createdAt: certain(moment(rollout.createdAt), 'createdAt'),
    requested: target?.requestedTaskCount ?? 0,
    running: target?.runningTaskCount ?? 0,
    pending: target?.pendingTaskCount ?? 0,
    ...given({
      reason: told(rollout.statusReason),
      startedAt: moment(rollout.startedAt),
      finishedAt: moment(rollout.finishedAt),
      target: target?.arn,
      breaker: breaker(rollout),
      alarms: alarms(rollout),
      rollback: rollback(rollout),
      stage: rollout.lifecycleStage,
      traffic: traffic(rollout),
      paused: paused(rollout),
      pausable: pausable(rollout) ? (true as const) : undefined
    })
  }
}

const breaker = ({ deploymentCircuitBreaker: seen }: ServiceDeployment): RolloutView['breaker'] =>
  seen?.status === undefined
    ? undefined
    : { status: seen.status, failures: seen.failureCount ?? 0, threshold: seen.threshold ?? 0 }

const alarms = ({ alarms: seen }: ServiceDeployment): RolloutView['alarms'] =>
  seen?.status === undefined ? undefined : { status: seen.status, triggered: seen.triggeredAlarmNames ?? [] }

const rollback = ({ rollback: seen }: ServiceDeployment): RolloutView['rollback'] =>
  seen === undefined ? undefined : given({ reason: told(seen.reason), to: seen.serviceRevisionArn })

const traffic = ({ targetServiceRevision: target }: ServiceDeployment): RolloutView['traffic'] =>
  target?.requestedProductionTrafficWeight === undefined
    ? undefined
    : { production: target.requestedProductionTrafficWeight, ...given({ test: target.requestedTestTrafficWeight }) }

/** What it was begun with stays, whatever came of its hooks. */
const pausable = ({ deploymentConfiguration: config }: ServiceDeployment): boolean =>
  config?.lifecycleHooks?.some(({ targetType }) => targetType === 'PAUSE') === true

const paused = ({ lifecycleHookDetails: hooks }: ServiceDeployment): RolloutView['paused'] => {
  const hook = hooks?.find(({ targetType, status }) => targetType === 'PAUSE' && status === 'AWAITING_ACTION')
  if (hook === undefined) return undefined
  return {
    hook: certain(hook.hookId, 'hookId'),
    // biome-ignore lint/suspicious/noThenProperty: the contract names so what ECS does by itself; it is a word, not a function.
    ...given({ until: moment(hook.expiresAt), then: hook.timeoutAction })
  }
}

/** A service revision in our words. */
export const serviceRevisionView = (revision: ServiceRevision): ServiceRevisionView => ({
  arn: certain(revision.serviceRevisionArn, 'serviceRevisionArn'),
  taskDefinition: familyRevision(certain(revision.taskDefinition, 'taskDefinition')),
  images: (revision.containerImages ?? []).map(({ containerName, image, imageDigest }) => ({
    container: parsed<'ContainerName'>(certain(containerName, 'containerName')) satisfies ContainerName,
    image: certain(image, 'image'),
    ...given({ digest: imageDigest as Digest | undefined })
  })),
  createdAt: certain(moment(revision.createdAt), 'createdAt')
})

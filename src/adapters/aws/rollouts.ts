import type { Failure as EcsFailure } from '@aws-sdk/client-ecs'
import { Failure } from '../../core/problem/failure.ts'
import type { RolloutStatus } from '../../core/rollout/rollout-view.ts'
import type { Rollouts } from '../../ports/rollouts.ts'
import type { Operation } from '../retry/retry.ts'
import { answerHook } from './answer-hook.ts'
import { rolloutName } from './arn.ts'
import type { Caller } from './calls.ts'
import { batches, pages } from './pages.ts'
import { rolloutBrief, rolloutView, serviceRevisionView } from './rollout-view.ts'

/** Service deployments and service revisions over the SDK. */
export const rollouts = (ecs: Caller<'ECS'>): Rollouts => {
  const describe = describeRollouts(ecs)
  return {
    list: listRollouts(ecs),
    describe,
    revisions: describeRevisions(ecs),
    answer: answerHook(ecs, describe),
    stop: stopRollout(ecs, describe)
  }
}

const listRollouts =
  (ecs: Caller<'ECS'>): Rollouts['list'] =>
  async (cluster, service, { since, status, limit } = {}) => {
    const read = async (nextToken: string | undefined) => {
      const answer = await ecs({
        operation: 'ecs:ListServiceDeployments',
        on: { service, cluster },
        send: api =>
          api.listServiceDeployments({
            cluster,
            service,
            maxResults: Math.min(limit ?? 100, 100),
            ...(status === undefined ? {} : { status: [...status] }),
            ...(nextToken === undefined ? {} : { nextToken })
          })
      })
      const items = (answer.serviceDeployments ?? []).map(rolloutBrief)
      const old = since !== undefined && items.some(({ createdAt }) => createdAt < since)
      return {
        items: items.filter(({ createdAt }) => since === undefined || createdAt >= since),
        next: old ? undefined : answer.nextToken
      }
    }
    const all = await pages(read, limit)
    return [...all].sort((a, b) => b.createdAt.localeCompare(a.createdAt))
  }

const describeRollouts =
  (ecs: Caller<'ECS'>): Rollouts['describe'] =>
  async arns => {
    const found = []
    for (const batch of batches([...new Set(arns)], 20)) {
      const answer = await ecs({
        operation: 'ecs:DescribeServiceDeployments',
        on: named(batch),
        send: api => api.describeServiceDeployments({ serviceDeploymentArns: [...batch] })
      })
      refuseUnlessMissing(answer.failures, 'ecs:DescribeServiceDeployments')
      found.push(...(answer.serviceDeployments ?? []).map(rolloutView))
    }
    return new Map(found.map(view => [view.arn, view]))
  }

const describeRevisions =
  (ecs: Caller<'ECS'>): Rollouts['revisions'] =>
  async arns => {
    const found = []
    for (const batch of batches([...new Set(arns)], 20)) {
      const answer = await ecs({
        operation: 'ecs:DescribeServiceRevisions',
        on: named(batch),
        send: api => api.describeServiceRevisions({ serviceRevisionArns: [...batch] })
      })
      refuseUnlessMissing(answer.failures, 'ecs:DescribeServiceRevisions')
      found.push(...(answer.serviceRevisions ?? []).map(serviceRevisionView))
    }
    return new Map(found.map(view => [view.arn, view]))
  }

const named = ([first, ...others]: readonly string[]) =>
  first === undefined || others.length > 0 ? {} : { rollout: rolloutName(first) }

const refuseUnlessMissing = (failures: readonly EcsFailure[] | undefined, action: Operation): void => {
  const other = failures?.find(({ reason }) => reason !== 'MISSING')
  if (other === undefined) return
  const message = `${action} could not read "${other.arn}": ${other.reason} ${other.detail ?? ''}`.trim()
  throw new Failure(message, { kind: 'rejected', action, code: other.reason ?? 'unknown' })
}

const ended: readonly RolloutStatus[] = ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED']
const goingBack: readonly RolloutStatus[] = ['ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS']

const stopRollout = (ecs: Caller<'ECS'>, describe: Rollouts['describe']): Rollouts['stop'] => {
  const standing = async (arn: string): Promise<'asked' | 'too-late' | undefined> => {
    const status = (await describe([arn])).get(arn)?.status
    if (status === undefined) return undefined
    if (goingBack.includes(status)) return 'asked'
    return ended.includes(status) ? 'too-late' : undefined
  }
  return async arn => {
    try {
      return await ecs({
        operation: 'ecs:StopServiceDeployment',
        on: { rollout: rolloutName(arn) },
        send: async api => {
          await api.stopServiceDeployment({ serviceDeploymentArn: arn, stopType: 'ROLLBACK' })
          return 'asked' as const
        },
        readBack: () => standing(arn)
      })
    } catch (error) {
      // ECS refuses a rollout that has ended, under several codes: what it is now decides.
      const now = error instanceof Failure && error.kind === 'rejected' ? await standing(arn) : undefined
      if (now === 'too-late') return now
      throw error
    }
  }
}

import type { Failure as ServiceFailure } from '@aws-sdk/client-ecs'
import { Failure } from '../../core/problem/failure.ts'
import { primary } from '../../core/rollout/service-view.ts'
import type { Services, ServiceUpdate, ServiceView } from '../../ports/services.ts'
import type { Caller } from './calls.ts'
import { tagResource, untagResource } from './ecs-tags.ts'
import { certain } from './given.ts'
import { batches } from './pages.ts'
import { serviceView } from './service-view.ts'

/** ECS services over the SDK. */
export const services = (ecs: Caller<'ECS'>): Services => {
  const describe = describeServices(ecs)
  return { describe, update: updateService(ecs, describe), tag: tagResource(ecs), untag: untagResource(ecs) }
}

const describeServices =
  (ecs: Caller<'ECS'>): Services['describe'] =>
  async (cluster, names) => {
    const found = new Map<string, ServiceView>()
    for (const batch of batches([...new Set(names)], 10)) {
      const answer = await ecs({
        operation: 'ecs:DescribeServices',
        on: { ...(batch.length === 1 ? { service: batch[0] ?? '' } : {}), cluster },
        send: api => api.describeServices({ cluster, services: [...batch], include: ['TAGS'] })
      })
      for (const failure of answer.failures ?? []) refuseUnlessMissing(failure, cluster)
      for (const service of answer.services ?? [])
        found.set(certain(service.serviceName, 'serviceName'), serviceView(service))
    }
    return found
  }

const refuseUnlessMissing = ({ arn, reason, detail }: ServiceFailure, cluster: string): void => {
  if (reason === 'MISSING') return
  const message =
    `ecs:DescribeServices could not read "${arn}" in cluster "${cluster}": ${reason} ${detail ?? ''}`.trim()
  throw new Failure(message, { kind: 'rejected', action: 'ecs:DescribeServices', code: reason ?? 'unknown' })
}

const updateService =
  (ecs: Caller<'ECS'>, describe: Services['describe']): Services['update'] =>
  async order => {
    const { cluster, service, taskDefinition, force } = order
    const read = async () => (await describe(cluster, [service])).get(service)
    // A forced rollout of the revision that runs already leaves no trace but a new deployment.
    const before = force === true ? await read() : undefined
    const answer = await ecs({
      operation: 'ecs:UpdateService',
      on: { service, cluster },
      send: async api => {
        const sent = { cluster, service, taskDefinition, ...(force === true ? { forceNewDeployment: true } : {}) }
        return serviceView(certain((await api.updateService(sent)).service, 'service'))
      },
      readBack: async () => {
        const now = await read()
        return now !== undefined && happened(order, before, now) ? now : undefined
      }
    })
    return answer
  }

/** Whether the service shows that this update took effect. */
const happened = (order: ServiceUpdate, before: ServiceView | undefined, now: ServiceView): boolean => {
  const wanted = primary(now)
  if (wanted === undefined) return now.taskDefinition === order.taskDefinition && order.force !== true
  const fresh = before?.deployments.every(deployment => deployment.id !== wanted.id) ?? true
  return wanted.taskDefinition === order.taskDefinition && (order.force !== true || fresh)
}

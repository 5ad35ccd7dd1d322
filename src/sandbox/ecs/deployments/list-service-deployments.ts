import { numberMember, structureMember, textsMember } from '../../kernel/member.ts'
import type { Input, Operation } from '../../kernel/operation.ts'
import { keyOf, padded, page } from '../page.ts'
import { refused } from '../refuse.ts'
import type { Rollout } from '../rollout/rollout.ts'
import { requireService, serviceResource } from '../services/find-service.ts'
import { deploymentBrief } from './deployment-view.ts'
import { isShown } from './find-deployment.ts'

/** ListServiceDeployments: newest first, by status and time of creation; a new one shows a moment after the update. */
export const listServiceDeployments: Operation = {
  resource: serviceResource,
  run: (context, input) => {
    const service = requireService(context, input)
    if (service.status === 'INACTIVE') throw refused('service-missing')
    const statuses = textsMember(input, 'status') ?? []
    const within = between(structureMember(input, 'createdAt') ?? {})
    const found = (service.controller === 'ECS' ? service.rollouts : [])
      .filter(rollout => isShown(context, rollout) && within(rollout))
      .filter(rollout => statuses.length === 0 || statuses.includes(rollout.status))
      .reverse()
      .toSorted((a, b) => b.listedAt - a.listedAt)
    const order = {
      key: (rollout: Rollout) => keyOf(padded(rollout.listedAt), padded(service.rollouts.indexOf(rollout)))
    }
    const { items, next } = page(found, input, { of: 'deployments', usual: 20, most: 100, ...order, down: true })
    return { serviceDeployments: items.map(rollout => deploymentBrief(context, { service, rollout })), ...next }
  }
}

const between = (createdAt: Input): ((rollout: Rollout) => boolean) => {
  const after = (numberMember(createdAt, 'after') ?? Number.NEGATIVE_INFINITY) * 1000
  const before = (numberMember(createdAt, 'before') ?? Number.POSITIVE_INFINITY) * 1000
  return rollout => rollout.listedAt >= after && rollout.listedAt <= before
}

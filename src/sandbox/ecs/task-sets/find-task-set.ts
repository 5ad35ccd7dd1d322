import type { Context } from '../../kernel/context.ts'
import { textMember } from '../../kernel/member.ts'
import type { Input } from '../../kernel/operation.ts'
import { ecsArn, isForeign } from '../arn.ts'
import { refused } from '../refuse.ts'
import type { Rollout } from '../rollout/rollout.ts'
import { requireService } from '../services/find-service.ts'
import { type ServiceRecord, serviceKey } from '../services/service-record.ts'
import { type SetRollout, taskSets } from './set-rollout.ts'

/** The id of a task set, `ecs-svc/…`. */
export const setId = (rollout: Rollout): string => `ecs-svc/${rollout.digits}`

/** The ARN of a task set. */
export const setArn = (context: Context, service: ServiceRecord, rollout: Rollout): string =>
  ecsArn(context, `task-set/${serviceKey(service)}/${setId(rollout)}`)

/** The task set of a service that an id or ARN means. */
export const findTaskSet = (context: Context, service: ServiceRecord, text: string): SetRollout | undefined => {
  if (isForeign(context, text)) return undefined
  return taskSets(service).find(
    rollout => [setId(rollout), rollout.digits].includes(text) || setArn(context, service, rollout) === text
  )
}

/** The ACTIVE service of a request on task sets; refused where another controller than an external one makes them. */
export const requireExternal = (context: Context, input: Input): ServiceRecord => {
  const service = requireService(context, input)
  if (service.status !== 'ACTIVE') throw refused('service-not-active')
  if (service.controller !== 'EXTERNAL') throw refused('set-controller')
  return service
}

/** The task set that a request's member names; refused where there is none. */
export const requireTaskSet = (context: Context, service: ServiceRecord, text: string | undefined): SetRollout => {
  const found = findTaskSet(context, service, text ?? '')
  if (found === undefined) throw refused('set-missing')
  return found
}

/** The service that a request on task sets is about, for faults and lists of calls. */
export const setResource = (input: Input): string => (textMember(input, 'service') ?? '').split('/').at(-1) ?? ''

import type { Context } from '../../kernel/context.ts'
import { textMember } from '../../kernel/member.ts'
import type { Input } from '../../kernel/operation.ts'
import { isForeign, lastPart, nameParts } from '../arn.ts'
import { refused } from '../refuse.ts'
import { findService } from '../services/find-service.ts'
import type { ServiceRecord } from '../services/service-record.ts'

/** The Express Mode service that a request's `serviceArn` names; an ordinary one is refused. */
export const requireExpress = (context: Context, input: Input): ServiceRecord => {
  const arn = textMember(input, 'serviceArn') ?? ''
  const [cluster = ''] = nameParts(arn, 'service')
  const service = isForeign(context, arn) ? undefined : findService(context, cluster, arn)
  if (service === undefined) throw refused('service-missing')
  if (service.managed !== 'ECS') throw refused('express-not')
  return service
}

/** The name of the service that a request's `serviceArn` is about. */
export const expressResource = (input: Input): string => lastPart(textMember(input, 'serviceArn') ?? '')

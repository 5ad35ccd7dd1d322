import { textMember, textsMember } from '../../kernel/member.ts'
import type { Operation } from '../../kernel/operation.ts'
import { isForeign, lastPart, nameParts } from '../arn.ts'
import { refused } from '../refuse.ts'
import { expressView } from './express-view.ts'
import { findService } from './find-service.ts'

/** DescribeExpressGatewayService: one service by its ARN; an ordinary one is refused. */
export const describeExpressService: Operation = {
  resource: input => lastPart(textMember(input, 'serviceArn') ?? ''),
  run: (context, input) => {
    const arn = textMember(input, 'serviceArn') ?? ''
    const [cluster = ''] = nameParts(arn, 'service')
    const service = isForeign(context, arn) ? undefined : findService(context, cluster, arn)
    if (service === undefined) throw refused('service-missing')
    if (service.managed !== 'ECS') throw refused('express-not')
    return { service: expressView(context, service, (textsMember(input, 'include') ?? []).includes('TAGS')) }
  }
}

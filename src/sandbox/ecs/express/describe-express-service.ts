import { textsMember } from '../../kernel/member.ts'
import type { Operation } from '../../kernel/operation.ts'
import { expressView } from './express-view.ts'
import { expressResource, requireExpress } from './find-express-service.ts'

/** DescribeExpressGatewayService: one service by its ARN; an ordinary one is refused. */
export const describeExpressService: Operation = {
  resource: expressResource,
  run: (context, input) => {
    const withTags = (textsMember(input, 'include') ?? []).includes('TAGS')
    return { service: expressView(context, requireExpress(context, input), withTags) }
  }
}

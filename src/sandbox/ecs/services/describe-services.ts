import { textMember, textsMember } from '../../kernel/member.ts'
import type { Operation } from '../../kernel/operation.ts'
import { ecsArn, lastPart } from '../arn.ts'
import { requireCluster } from '../clusters/find-cluster.ts'
import { refused } from '../refuse.ts'
import { findService } from './find-service.ts'
import { serviceView } from './service-view.ts'

/** DescribeServices: at most ten; unknown ones are `failures` with reason MISSING; tags only when asked for. */
export const describeServices: Operation = {
  resource: input => (textsMember(input, 'services') ?? []).map(lastPart).join(','),
  run: (context, input) => {
    const cluster = requireCluster(context, textMember(input, 'cluster')).name
    const named = textsMember(input, 'services') ?? []
    if (named.length === 0) throw refused('services-empty')
    if (named.length > 10) throw refused('services-many')
    const withTags = (textsMember(input, 'include') ?? []).includes('TAGS')
    const found = [...new Set(named)].map(text => ({ text, service: findService(context, cluster, text) }))
    return {
      services: found.flatMap(({ service }) =>
        service === undefined ? [] : [serviceView(context, service, withTags)]
      ),
      failures: found
        .filter(({ service }) => service === undefined)
        .map(({ text }) => ({
          arn: text.startsWith('arn:') ? text : ecsArn(context, `service/${cluster}/${text}`),
          reason: 'MISSING'
        }))
    }
  }
}

import { textMember } from '../../kernel/member.ts'
import type { Operation } from '../../kernel/operation.ts'
import { page } from '../page.ts'
import { clusterName, requireCluster } from './find-cluster.ts'
import { instanceArn } from './instance.ts'

/** ListContainerInstances of a cluster, by status; filters in the cluster query language are passed over. */
export const listContainerInstances: Operation = {
  resource: input => clusterName(textMember(input, 'cluster')),
  run: (context, input) => {
    const cluster = requireCluster(context, textMember(input, 'cluster'))
    const status = textMember(input, 'status')
    const found = (cluster.instances ?? []).filter(
      ({ drains }) => status === undefined || status === (drains ? 'DRAINING' : 'ACTIVE')
    )
    const { items, next } = page(found, input, { of: 'instances', usual: 100, most: 100 })
    return { containerInstanceArns: items.map(instance => instanceArn(context, cluster.name, instance.id)), ...next }
  }
}

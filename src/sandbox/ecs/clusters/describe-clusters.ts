import { textsMember } from '../../kernel/member.ts'
import type { Operation } from '../../kernel/operation.ts'
import { ecsArn } from '../arn.ts'
import { refused } from '../refuse.ts'
import { clusterView } from './cluster-view.ts'
import { clusterName, findCluster } from './find-cluster.ts'

/** DescribeClusters: at most a hundred; unknown ones are `failures` with reason MISSING. */
export const describeClusters: Operation = {
  resource: input => (textsMember(input, 'clusters') ?? ['default']).map(clusterName).join(','),
  run: (context, input) => {
    const wanted = textsMember(input, 'include') ?? []
    const named = textsMember(input, 'clusters') ?? []
    if (named.length > 100) throw refused('clusters-many')
    const found = (named.length === 0 ? ['default'] : named).map(text => ({
      text,
      cluster: findCluster(context, text)
    }))
    return {
      clusters: found.flatMap(({ cluster }) => (cluster === undefined ? [] : [clusterView(context, cluster, wanted)])),
      failures: found
        .filter(({ cluster }) => cluster === undefined)
        .map(({ text }) => ({
          arn: text.startsWith('arn:') ? text : ecsArn(context, `cluster/${text}`),
          reason: 'MISSING'
        }))
    }
  }
}

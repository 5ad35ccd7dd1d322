import type { Context } from '../../kernel/context.ts'
import { textMember, textsMember } from '../../kernel/member.ts'
import type { Input, Operation } from '../../kernel/operation.ts'
import { ecsArn, lastPart } from '../arn.ts'
import { refused } from '../refuse.ts'
import type { Cluster, Instance } from './cluster.ts'
import { clusterName, requireCluster } from './find-cluster.ts'
import { followInstances, instanceView } from './instance.ts'

const resource: Operation['resource'] = input => clusterName(textMember(input, 'cluster'))

type Named = { readonly cluster: Cluster; readonly known: readonly Instance[]; readonly failures: readonly unknown[] }

/** The container instances that a request names, at most so many; unknown ones are `failures` with reason MISSING. */
const named = (context: Context, input: Input, most: number): Named => {
  const cluster = requireCluster(context, textMember(input, 'cluster'))
  const texts = textsMember(input, 'containerInstances') ?? []
  if (texts.length === 0) throw refused('instances-empty')
  if (texts.length > most) throw refused('instances-many', most)
  const find = (text: string): Instance | undefined => cluster.instances?.find(({ id }) => id === lastPart(text))
  return {
    cluster,
    known: texts.flatMap(text => find(text) ?? []),
    failures: texts
      .filter(text => find(text) === undefined)
      .map(text => ({
        arn: ecsArn(context, `container-instance/${cluster.name}/${lastPart(text)}`),
        reason: 'MISSING'
      }))
  }
}

const answer = (context: Context, { cluster, known, failures }: Named): Record<string, unknown> => ({
  containerInstances: known.map(instance => instanceView(context, cluster, instance)),
  failures
})

/** DescribeContainerInstances: at most a hundred. */
export const describeContainerInstances: Operation = {
  resource,
  run: (context, input) => answer(context, named(context, input, 100))
}

/** UpdateContainerInstancesState: DAEMON services leave instances that drain and come back to those that are ACTIVE. */
export const updateContainerInstancesState: Operation = {
  resource,
  run: (context, input) => {
    const status = textMember(input, 'status')
    if (status === undefined) throw refused('member-missing', 'status')
    if (status !== 'ACTIVE' && status !== 'DRAINING') throw refused('enum-value', status, 'status')
    const found = named(context, input, 10)
    for (const instance of found.known) {
      if (status === 'DRAINING') instance.drains = true
      else delete instance.drains
    }
    followInstances(context, found.cluster)
    return answer(context, found)
  }
}

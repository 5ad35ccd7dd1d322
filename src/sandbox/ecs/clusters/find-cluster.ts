import type { Context } from '../../kernel/context.ts'
import { ecsArn, isForeign, nameParts } from '../arn.ts'
import { refused } from '../refuse.ts'
import { ecsState, entry } from '../state.ts'
import type { Cluster } from './cluster.ts'

/** The name of a cluster in a name or ARN; `default` when nothing is given. */
export const clusterName = (text: string | undefined): string => nameParts(text ?? 'default', 'cluster')[0] ?? ''

/** The ARN of a cluster. */
export const clusterArn = (context: Context, name: string): string => ecsArn(context, `cluster/${name}`)

/** The cluster that is meant, if it is there; an inactive one counts as there. */
export const findCluster = (context: Context, text: string | undefined): Cluster | undefined =>
  isForeign(context, text ?? '') ? undefined : entry(ecsState(context).clusters, clusterName(text))

/** The ACTIVE cluster that a request names, or AWS's refusal. */
export const requireCluster = (context: Context, text: string | undefined): Cluster => {
  const cluster = findCluster(context, text)
  if (cluster === undefined) throw refused('cluster-missing')
  if (cluster.status === 'INACTIVE') throw refused('cluster-inactive')
  return cluster
}

import type { Context } from '../../kernel/context.ts'
import { isForeign } from '../arn.ts'
import { findProvider, isGiven } from '../capacity/find-provider.ts'
import { findCluster } from '../clusters/find-cluster.ts'
import { findDefinition } from '../definitions/find-definition.ts'
import { refused } from '../refuse.ts'
import { findService } from '../services/find-service.ts'
import { findTaskSet } from '../task-sets/find-task-set.ts'
import { findTask } from '../tasks/find-task.ts'
import type { Tag } from './tag.ts'

/** Something that carries tags. */
export type Tagged = { tags: readonly Tag[] }

/** The task definition, service, task set, capacity provider, cluster or task that an ARN names; refused where there is none. */
export const tagged = (context: Context, arn: string): Tagged => {
  const [, kind, rest] = /^arn:[^:]+:ecs:[^:]+:\d{12}:([a-z-]+)\/(.+)$/.exec(arn) ?? []
  if (kind === undefined || rest === undefined) throw refused('resource-invalid', arn)
  const cluster = rest.split('/')[0] ?? ''
  const finders: Readonly<Record<string, () => Tagged | undefined>> = {
    'task-definition': () => (rest.includes(':') ? findDefinition(context, arn) : undefined),
    service: () => findService(context, cluster, arn),
    'task-set': () => {
      const service = findService(context, cluster, rest.split('/').slice(0, 2).at(-1) ?? '')
      return service && findTaskSet(context, service, arn)?.set
    },
    'capacity-provider': () => {
      const provider = findProvider(context, arn)
      return provider === undefined || isGiven(provider) ? undefined : provider
    },
    cluster: () => findCluster(context, arn),
    task: () => findTask(context, cluster, arn)
  }
  const find = Object.hasOwn(finders, kind) ? finders[kind] : undefined
  if (find === undefined) throw refused('resource-invalid', arn)
  const resource = isForeign(context, arn) ? undefined : find()
  if (resource === undefined) throw refused('resource-missing')
  return resource
}

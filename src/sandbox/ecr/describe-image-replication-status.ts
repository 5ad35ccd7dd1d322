import type { Context } from '../kernel/context.ts'
import { fits } from '../kernel/glob.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { repositoryName } from './member.ts'
import { configuredReplications } from './replication-configuration.ts'
import { scanned } from './scanned.ts'
import { statusAfter } from './scripted-status.ts'
import { ecrState, type Replication } from './state.ts'

const run = (context: Context, input: Input): Record<string, unknown> => {
  const { registry, repository, image, imageId } = scanned(context, input)
  const rules = ecrState(registry).replications ?? configuredReplications(registry, repository.name)
  return {
    repositoryName: repository.name,
    imageId,
    replicationStatuses: rules
      .filter(rule => fits(rule.repository, repository.name) && image.pushedAt >= rule.since)
      .map(rule => replicationView(rule, registry.now - image.pushedAt))
  }
}

const replicationView = ({ region, registry, statuses, failure }: Replication, passed: number) => {
  const status = statusAfter(statuses, passed)?.status ?? 'IN_PROGRESS'
  return {
    region,
    registryId: registry,
    status,
    ...(status === 'FAILED' && failure !== undefined && { failureCode: failure })
  }
}

/** `DescribeImageReplicationStatus`: one entry per destination of an image pushed since the rule was set; without rules none. */
export const describeImageReplicationStatus: Operation = { run, resource: repositoryName }

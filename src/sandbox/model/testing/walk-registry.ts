import type { walker } from '../../testing/walker.ts'

const cache = { ecrRepositoryPrefix: 'hub' }
const upstream = { upstreamRegistryUrl: 'registry.example', upstreamRegistry: 'docker-hub' }
const credentials = { credentialArn: 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:ecr-pullthroughcache/hub' }
const template = { prefix: 'team' }

/** Calls each operation of ECR that is about a registry, and no repository of it. */
export const walkRegistry = async (call: ReturnType<typeof walker>['call']): Promise<void> => {
  await call('PutRegistryPolicy', { policyText: JSON.stringify({ Version: '2012-10-17', Statement: [] }) })
  await call('GetRegistryPolicy')
  await call('DeleteRegistryPolicy')
  await call('PutAccountSetting', { name: 'BLOB_MOUNTING', value: 'ENABLED' })
  await call('GetAccountSetting', { name: 'BLOB_MOUNTING' })
  const destinations = [{ region: 'us-east-1', registryId: '111111111111' }]
  const rules = [{ destinations, repositoryFilters: [{ filter: 'shop', filterType: 'PREFIX_MATCH' }] }]
  await call('PutReplicationConfiguration', { replicationConfiguration: { rules } })
  await call('DescribeRegistry')
  await call('CreatePullThroughCacheRule', { ...cache, ...upstream, ...credentials })
  await call('UpdatePullThroughCacheRule', { ...cache, ...credentials })
  await call('DescribePullThroughCacheRules', { ecrRepositoryPrefixes: ['hub'] })
  await call('ValidatePullThroughCacheRule', cache)
  await call('DeletePullThroughCacheRule', cache)
  await call('CreateRepositoryCreationTemplate', { ...template, appliedFor: ['REPLICATION'] })
  await call('UpdateRepositoryCreationTemplate', { ...template, imageTagMutability: 'IMMUTABLE' })
  await call('DescribeRepositoryCreationTemplates', { prefixes: ['team'] })
  await call('DeleteRepositoryCreationTemplate', template)
}

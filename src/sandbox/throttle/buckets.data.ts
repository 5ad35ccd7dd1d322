/** One token bucket: the calls that share it, how many it holds, and how many come back in a second. */
export type Bucket = {
  readonly service: string
  readonly operations: readonly string[]
  readonly burst: number
  readonly rate: number
}

/** AWS's token buckets, each per account and region: the ECS developer guide's page on request throttling, and ECR's service quotas. */
export const buckets: readonly Bucket[] = [
  { service: 'ecs', operations: ['RegisterTaskDefinition', 'DeregisterTaskDefinition'], burst: 20, rate: 1 },
  { service: 'ecs', operations: ['DeleteTaskDefinitions'], burst: 5, rate: 1 },
  { service: 'ecs', operations: ['DescribeTaskDefinition', 'ListTaskDefinitions', 'ListTaskDefinitionFamilies'], burst: 50, rate: 20 },
  { service: 'ecs', operations: ['CreateService', 'UpdateService', 'DeleteService'], burst: 50, rate: 5 },
  { service: 'ecs', operations: ['DescribeServices', 'ListServices'], burst: 100, rate: 20 },
  { service: 'ecs', operations: ['ListServiceDeployments', 'DescribeServiceDeployments'], burst: 50, rate: 20 },
  { service: 'ecs', operations: ['DescribeServiceRevisions'], burst: 50, rate: 20 },
  { service: 'ecs', operations: ['RunTask', 'StopTask', 'ExecuteCommand'], burst: 100, rate: 40 },
  { service: 'ecs', operations: ['DescribeTasks', 'ListTasks'], burst: 100, rate: 20 },
  { service: 'ecs', operations: ['TagResource', 'UntagResource'], burst: 20, rate: 10 },
  { service: 'ecs', operations: ['ListTagsForResource'], burst: 50, rate: 20 },
  { service: 'ecs', operations: ['DescribeClusters', 'ListClusters'], burst: 50, rate: 20 },
  { service: 'ecr', operations: ['GetAuthorizationToken'], burst: 500, rate: 500 },
  { service: 'ecr', operations: ['BatchGetImage'], burst: 2000, rate: 2000 },
  { service: 'ecr', operations: ['PutImage'], burst: 10, rate: 10 },
  { service: 'ecr', operations: ['InitiateLayerUpload'], burst: 100, rate: 100 },
  { service: 'ecr', operations: ['UploadLayerPart'], burst: 500, rate: 500 },
  { service: 'ecr', operations: ['CompleteLayerUpload'], burst: 100, rate: 100 }
]

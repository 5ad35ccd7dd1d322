/** Members of a task definition that only ECS writes: DescribeTaskDefinition returns them, RegisterTaskDefinition refuses them (API reference, TaskDefinition). */
export const ecsOnly: readonly string[] = [
  'taskDefinitionArn',
  'revision',
  'status',
  'requiresAttributes',
  'compatibilities',
  'registeredAt',
  'registeredBy',
  'deregisteredAt',
  'deleteRequestedAt'
]

/** A service as DescribeServices answers it, at a revision of the family `api`, with a primary deployment of this id. */
export const ecsService = (revision: number, id: string): object => ({
  serviceName: 'api',
  serviceArn: 'arn:aws-cn:ecs:cn-north-1:111122223333:service/shop/api',
  clusterArn: 'arn:aws-cn:ecs:cn-north-1:111122223333:cluster/shop',
  status: 'ACTIVE',
  taskDefinition: arn(revision),
  networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'], assignPublicIp: 'ENABLED' } },
  launchType: 'FARGATE',
  capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 1, base: 0 }],
  platformVersion: '1.4.0',
  placementConstraints: [{ type: 'memberOf', expression: 'attribute:tier == jobs' }, { type: 'distinctInstance' }],
  loadBalancers: [
    {
      targetGroupArn: 'arn:group',
      advancedConfiguration: { alternateTargetGroupArn: 'arn:other' },
      containerName: 'api',
      containerPort: 80
    },
    { loadBalancerName: 'old' }
  ],
  desiredCount: 2,
  runningCount: 2,
  deployments: [
    { id: 'ecs-svc/0', status: 'ACTIVE', taskDefinition: arn(6), createdAt: 1767603600 },
    { id, status: 'PRIMARY', taskDefinition: arn(revision), createdAt: 1767603601.5, rolloutState: 'IN_PROGRESS' }
  ],
  events: [{ id: 'e1', createdAt: 1767603600, message: 'hello' }],
  tags: [{ key: 'tagship:hold', value: 'ada' }]
})

const arn = (revision: number) => `arn:aws-cn:ecs:cn-north-1:111122223333:task-definition/api:${revision}`

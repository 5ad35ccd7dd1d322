import { createHash } from 'node:crypto'
import { expect, it } from '@jest/globals'
import { definition, serviceInput } from '../ecs/testing/stage.ts'
import { controlCall, queryCall, rawCall, sandboxByHand } from '../testing/raw-call.ts'

const role = 'arn:aws:iam::111111111111:role/exec'
const targets = {
  ecs: 'AmazonEC2ContainerServiceV20141113.',
  ecr: 'AmazonEC2ContainerRegistry_V20150921.',
  logs: 'Logs_20140328.',
  cloudwatch: 'GraniteServiceVersion20100801.',
  ssm: 'AmazonSSM.',
  secretsmanager: 'secretsmanager.',
  scaling: 'AnyScaleFrontendService.'
}
const scaled = {
  ServiceNamespace: 'ecs',
  ResourceId: 'service/shop-1/api-1',
  ScalableDimension: 'ecs:service:DesiredCount'
}
const log = { 'awslogs-group': '/log-1', 'awslogs-region': 'eu-west-1', 'awslogs-stream-prefix': 'a-1' }
const family = (image: string) => ({
  ...definition(image, { logConfiguration: { logDriver: 'awslogs', options: log } }),
  ...{ family: 'api-1', tags: [{ key: 'tag-1', value: 'x' }] }
})
const canary = { strategy: 'CANARY', canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 5 } }
const service = { cluster: 'shop-1', service: 'api-1' }

/** Calls that leave something of every kind behind; all names have a digit, by which they are told from members. */
const calls: readonly (readonly [keyof typeof targets, string, object])[] = [
  ['logs', 'CreateLogGroup', { logGroupName: '/log-1' }],
  [
    'cloudwatch',
    'PutMetricAlarm',
    { AlarmName: 'alarm-1', ComparisonOperator: 'GreaterThanThreshold', EvaluationPeriods: 1 }
  ],
  ['ssm', 'PutParameter', { Name: '/par-1', Value: 'v', Type: 'String' }],
  ['secretsmanager', 'CreateSecret', { Name: 'secret-1', SecretString: 's' }],
  ['ecr', 'CreateRepository', { repositoryName: 'repo-1' }],
  ['ecr', 'InitiateLayerUpload', { repositoryName: 'repo-1' }],
  [
    'ecr',
    'PutImage',
    {
      repositoryName: 'repo-1',
      imageTag: 'v1',
      imageManifest: '{"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[]}'
    }
  ],
  ['ecr', 'PutRegistryScanningConfiguration', { scanType: 'BASIC', rules: [] }],
  ['ecs', 'CreateCluster', { clusterName: 'shop-1' }],
  ['ecs', 'RegisterTaskDefinition', family('ex.com/api-1:v1')],
  ['ecs', 'RegisterTaskDefinition', family('ex.com/api-1:v2')],
  ['ecs', 'CreateService', serviceInput({ cluster: 'shop-1', serviceName: 'api-1', taskDefinition: 'api-1:1' })],
  ['ecs', 'PutAccountSetting', { name: 'containerInsights', value: 'enabled' }],
  ['ecs', 'CreateCapacityProvider', { name: 'provider-1', autoScalingGroupProvider: { autoScalingGroupArn: 'a-1' } }],
  ['scaling', 'RegisterScalableTarget', { ...scaled, MinCapacity: 1, MaxCapacity: 4 }]
]

const filled = async () => {
  const sandbox = sandboxByHand()
  const call = async ([name, operation, body]: (typeof calls)[number]): Promise<void> => {
    const reply = await rawCall(sandbox, `${targets[name]}${operation}`, { body })
    if (reply.status !== 200) throw new Error(`${operation}: ${Buffer.from(reply.body)}`)
  }
  for (const one of calls) await call(one)
  const group = { Name: 'group-1', Protocol: 'HTTP', Port: '80', VpcId: 'vpc-1', TargetType: 'ip' }
  await queryCall(sandbox, 'CreateTargetGroup', { version: '2015-12-01', form: group })
  const sts = { RoleArn: role, RoleSessionName: 'run-1' }
  await queryCall(sandbox, 'AssumeRole', { version: '2011-06-15', form: sts })
  await controlCall(sandbox, 'POST roles', [{ role, trust: { Statement: [] }, policies: [] }])
  await controlCall(sandbox, 'POST faults', [{ service: 'unknown', operation: 'None', error: '500', nth: [1] }])
  await controlCall(sandbox, 'POST tasks', [{ match: { image: '*:v2' }, start: 'crash', after: '5s' }])
  await controlCall(sandbox, 'POST webhook', { text: 'x' })
  sandbox.clock.advance(600_000)
  await call(['ecs', 'UpdateService', { ...service, taskDefinition: 'api-1:2', deploymentConfiguration: canary }])
  sandbox.clock.advance(90_000)
  return sandbox.world
}

/** The ways to all members of a value, names of things aside. */
const ways = (value: unknown, way: string): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(item => ways(item, `${way}[]`))
  if (typeof value !== 'object' || value === null) return [way]
  const entries = Object.entries(value)
  return [way, ...entries.flatMap(([key, item]) => ways(item, `${way}.${/^[A-Za-z]+$/.test(key) ? key : '*'}`))]
}

it('the state has the shape of its format; one that changed needs another format in kernel/world.ts, and both here', async () => {
  const { calls: _calls, draws: _draws, ...world } = await filled()
  const shape = [...new Set(ways(world, ''))].sort()
  expect(shape.length).toBeGreaterThan(200)
  const digest = createHash('sha256').update(shape.join('\n')).digest('hex').slice(0, 16)
  expect([world.format, digest]).toEqual([5, 'db3adea9cd602034'])
})

import { createHash } from 'node:crypto'
import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { definition, serviceInput } from './ecs/testing/stage.ts'
import type { Sandbox } from './sandbox.ts'
import { controlCall, queryCall, rawCall, replyText, sandboxByHand } from './testing/raw-call.ts'

const ecs = 'AmazonEC2ContainerServiceV20141113.'
const ecr = 'AmazonEC2ContainerRegistry_V20150921.'
const alarm = { ComparisonOperator: 'GreaterThanThreshold', EvaluationPeriods: 1 }
const names = ['a1', 'b2', 'c3'] as const

/** Calls that are about nothing in common, once the cluster, the families and the repositories are there. */
const commuting: readonly (readonly [target: string, body: object])[] = names.flatMap(name => [
  ['Logs_20140328.CreateLogGroup', { logGroupName: `/${name}` }],
  ['GraniteServiceVersion20100801.PutMetricAlarm', { AlarmName: name, ...alarm }],
  ['AmazonSSM.PutParameter', { Name: `/${name}`, Value: 'v', Type: 'String' }],
  ['secretsmanager.CreateSecret', { Name: name, SecretString: 'v' }],
  [`${ecr}CreateRepository`, { repositoryName: name }],
  [`${ecs}CreateCluster`, { clusterName: name }],
  [`${ecs}CreateService`, serviceInput({ serviceName: name, taskDefinition: name })],
  [`${ecs}RegisterTaskDefinition`, { ...definition('ex.com/next:1'), family: `next-${name}` }],
  [`${ecs}DescribeTaskDefinition`, { taskDefinition: `${name}:1` }],
  [`${ecs}UpdateService`, { cluster: 'shop', service: `held-${name}`, taskDefinition: `${name}:2` }],
  ['group', { Name: name, Protocol: 'HTTP', Port: '80', VpcId: 'v', TargetType: 'ip' }]
])

const laid = async (): Promise<Sandbox> => {
  const sandbox = sandboxByHand()
  const call = (operation: string, body: object) => rawCall(sandbox, `${ecs}${operation}`, { body })
  await controlCall(sandbox, 'POST tasks', [{ match: { image: '*:bad' }, start: 'crash' }])
  await controlCall(sandbox, 'POST faults', [{ operation: 'Put*', probability: 0.5, error: 'ServerException' }])
  await call('CreateCluster', { clusterName: 'shop' })
  for (const family of names)
    for (const image of ['ex.com/api:good', 'ex.com/api:bad'])
      await call('RegisterTaskDefinition', { ...definition(image), family })
  for (const name of names)
    await call('CreateService', serviceInput({ serviceName: `held-${name}`, taskDefinition: `${name}:1` }))
  sandbox.clock.advance(600_000)
  return sandbox
}

/** The state without what tells the order of arrival: the list of calls, and the numbers of events. */
const digest = ({ world }: Sandbox): string => {
  const { calls: _, callSizes: __, callSize: ___, queue, ...rest } = world
  const due = queue.map(({ order: ____, ...event }) => sorted(event)).sort()
  return createHash('sha256')
    .update(`${sorted(rest)}${due.join()}`)
    .digest('hex')
}

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, member) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member
  )

const told = async (order: readonly (typeof commuting)[number][]): Promise<string> => {
  const sandbox = await laid()
  const answers: string[] = []
  for (const [target, body] of order) {
    const form = body as Record<string, string>
    const reply =
      target === 'group'
        ? await queryCall(sandbox, 'CreateTargetGroup', { version: '2015-12-01', form })
        : await rawCall(sandbox, target, { body })
    answers.push(`${target} ${JSON.stringify(body)} ${reply.status} ${replyText(reply)}`)
  }
  const at = digest(sandbox)
  sandbox.clock.advance(420_000)
  return [at, digest(sandbox), ...answers.sort()].join('\n')
}

it('calls that commute give the same answers and the same state in any order, then and later', async () => {
  const wanted = await told(commuting)
  const any = fc.shuffledSubarray([...commuting], { minLength: commuting.length })
  await fc.assert(
    fc.asyncProperty(any, async order => expect(await told(order)).toBe(wanted)),
    { seed: 1, numRuns: 8 }
  )
})

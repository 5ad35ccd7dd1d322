import { expect, it } from '@jest/globals'
import { enter, newWorld } from '../kernel/enter.ts'
import type { Service } from '../kernel/operation.ts'
import { recordCall } from '../kernel/record-call.ts'
import { sceneOver } from '../wire/scene.ts'
import { timeline } from './timeline.ts'

const hosts = { registry: '127.0.0.1:5000', endpoint: 'http://127.0.0.1:4566' }
const start = Date.UTC(2026, 0, 5, 9)

const service = (name: string, rows: readonly (readonly [number, string])[]): Service => ({
  name,
  wire: { protocol: 'json', version: '1.1', target: name },
  operations: {},
  timeline: ({ caller }) => rows.map(([after, text]) => ({ at: start + after, text: `${text} in ${caller.region}` }))
})

it('tells what happened in every account and region, by time', () => {
  const world = newWorld({ seed: 's', now: start })
  for (const region of ['eu-west-1', 'us-east-1'])
    enter(world, { account: '111111111111', region, arn: '', accessKeyId: '' }, hosts)
  const services = [
    service('ecs', [
      [0, 'created'],
      [90_000, 'steady']
    ]),
    service('ecr', [[500, 'pushed']])
  ]
  recordCall(
    world,
    { service: 'ecs', operation: 'DescribeServices', resource: 'api', account: '111111111111', region: 'eu-west-1' },
    { request: {}, status: 400, response: {}, fault: 'ThrottlingException' }
  )
  expect(timeline(sceneOver({ world, hosts, defaults: { account: '', region: '' }, services }))).toBe(
    [
      '2026-01-05T09:00:00.000Z  111111111111/eu-west-1 ecs  created in eu-west-1',
      '2026-01-05T09:00:00.000Z  111111111111/us-east-1 ecs  created in us-east-1',
      '2026-01-05T09:00:00.000Z  111111111111/eu-west-1 ecs  fault ThrottlingException: DescribeServices api',
      '2026-01-05T09:00:00.500Z  111111111111/eu-west-1 ecr  pushed in eu-west-1',
      '2026-01-05T09:00:00.500Z  111111111111/us-east-1 ecr  pushed in us-east-1',
      '2026-01-05T09:01:30.000Z  111111111111/eu-west-1 ecs  steady in eu-west-1',
      '2026-01-05T09:01:30.000Z  111111111111/us-east-1 ecs  steady in us-east-1',
      ''
    ].join('\n')
  )
})

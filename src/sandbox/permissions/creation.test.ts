import { describe, expect, it } from '@jest/globals'
import { definition, serviceInput } from '../ecs/testing/stage.ts'
import { authorization, rawCall } from '../testing/raw-call.ts'
import { account, ecs, shop } from './testing/laid.ts'

describe('a role’s policies', () => {
  it('may tell whom roles are passed to, and in which cluster tasks run', async () => {
    const pass = { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' }
    const there = { 'ecs:cluster': 'arn:aws:ecs:eu-west-1:222222222222:cluster/shop' }
    const { sandbox, key } = await shop([
      { Effect: 'Allow', Action: 'ecs:RegisterTaskDefinition', Resource: '*' },
      { Effect: 'Allow', Action: 'iam:PassRole', Resource: '*', Condition: { StringEquals: pass } },
      { Effect: 'Allow', Action: ['ecs:RunTask', 'ecs:ListTasks'], Resource: '*', Condition: { ArnEquals: there } }
    ])
    expect((await ecs(sandbox, key, ['RegisterTaskDefinition', definition('ex.com/api:2')])).status).toBe(200)
    await ecs(sandbox, account, ['CreateCluster', { clusterName: 'other' }])
    for (const [cluster, status] of [
      ['shop', 200],
      ['other', 400]
    ] as const) {
      const { networkConfiguration, launchType } = serviceInput()
      const run = { cluster, taskDefinition: 'api:2', networkConfiguration, launchType }
      expect((await ecs(sandbox, key, ['RunTask', run])).status).toBe(status)
      expect((await ecs(sandbox, key, ['ListTasks', { cluster }])).status).toBe(status)
    }
  })

  it('must let that be tagged which a call makes', async () => {
    const all = ['ecs:RegisterTaskDefinition', 'ecs:RunTask', 'ecs:CreateService', 'iam:PassRole']
    const register = { ...definition('ex.com/api:2'), tags: [{ key: 'stage', value: 'live' }] }
    const bare = await shop([{ Effect: 'Allow', Action: all, Resource: '*' }])
    const denied = await ecs(bare.sandbox, bare.key, ['RegisterTaskDefinition', register])
    expect(denied.message).toContain(
      'ecs:TagResource on resource: arn:aws:ecs:eu-west-1:222222222222:task-definition/api:* because no identity-based policy allows the ecs:TagResource action'
    )
    expect((await ecs(bare.sandbox, bare.key, ['RegisterTaskDefinition', { ...register, tags: [] }])).status).toBe(200)
    const creation = { 'ecs:CreateAction': 'RegisterTaskDefinition' }
    const free = await shop([
      { Effect: 'Allow', Action: all, Resource: '*' },
      { Effect: 'Allow', Action: 'ecs:TagResource', Resource: '*', Condition: { StringEquals: creation } }
    ])
    expect((await ecs(free.sandbox, free.key, ['RegisterTaskDefinition', register])).status).toBe(200)
    const service = serviceInput({ serviceName: 'third', tags: register.tags })
    expect((await ecs(free.sandbox, free.key, ['CreateService', service])).message).toContain(
      'ecs:TagResource on resource: arn:aws:ecs:eu-west-1:222222222222:service/shop/third because'
    )
  })

  it('read the tags of a log group, which are a map', async () => {
    const live = { StringEquals: { 'aws:RequestTag/stage': 'live' } }
    const { sandbox, key } = await shop([
      { Effect: 'Allow', Action: 'logs:CreateLogGroup', Resource: '*', Condition: live }
    ])
    const create = async (logGroupName: string, stage: string) => {
      const body = { logGroupName, tags: { stage } }
      const headers = { authorization: authorization(key) }
      return (await rawCall(sandbox, 'Logs_20140328.CreateLogGroup', { body, headers })).status
    }
    expect([await create('/a', 'live'), await create('/b', 'beta')]).toEqual([200, 400])
  })

  it('read tags that are spelled in capitals', async () => {
    const team = { StringEquals: { 'aws:RequestTag/team': 'shop' } }
    const { sandbox, key } = await shop([{ Effect: 'Allow', Action: '*', Resource: '*', Condition: team }])
    const put = async (body: object) => {
      const headers = { authorization: authorization(key) }
      const asked = { Name: '/a', Value: 'v', Type: 'String', ...body }
      return (await rawCall(sandbox, 'AmazonSSM.PutParameter', { body: asked, headers })).status
    }
    expect([await put({}), await put({ Tags: [{ Key: 'team', Value: 'shop' }] })]).toEqual([400, 200])
  })
})

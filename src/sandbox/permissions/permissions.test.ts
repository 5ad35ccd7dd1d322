import { describe, expect, it } from '@jest/globals'
import { definition } from '../ecs/testing/stage.ts'
import type { Sandbox } from '../sandbox.ts'
import { uncovered } from '../testing/coverage.ts'
import {
  authorization,
  controlCall,
  queryCall,
  rawCall,
  replyJson,
  replyText,
  sandboxByHand
} from '../testing/raw-call.ts'
import { iam } from './iam.ts'
import { account, ecs, of, onlyLive, role, session, shop, trust } from './testing/laid.ts'

const missing = uncovered(iam)

describe('a role’s policies', () => {
  const describe2 = (service: string) => ['DescribeServices', { cluster: 'shop', services: [service] }] as const
  const update = (service: string) => ['UpdateService', { cluster: 'shop', service, desiredCount: 1 }] as const

  it('allow by action, resource and tag; all else is denied in AWS’s words', async () => {
    const { sandbox, key } = await shop([
      { Effect: 'Allow', Action: 'ecs:Describe*', Resource: 'arn:aws:ecs:*:222222222222:service/shop/*' },
      {
        Effect: 'Allow',
        Action: ['ecs:UpdateService'],
        Resource: '*',
        Condition: { StringEquals: { 'aws:ResourceTag/stage': 'live' } }
      },
      { Effect: 'Deny', Action: 'ecs:DescribeServices', Resource: '*/web' }
    ])
    expect((await ecs(sandbox, key, describe2('api'))).status).toBe(200)
    expect((await ecs(sandbox, key, update('api'))).status).toBe(200)
    const arn = 'arn:aws:ecs:eu-west-1:222222222222:service/shop/web'
    const head = `User: arn:aws:sts::222222222222:assumed-role/deploy/run is not authorized to perform: `
    expect(await ecs(sandbox, key, update('web'))).toEqual({
      ...{ status: 400, __type: 'AccessDeniedException' },
      message: `${head}ecs:UpdateService on resource: ${arn} because no identity-based policy allows the ecs:UpdateService action`
    })
    expect((await ecs(sandbox, key, describe2('web'))).message).toBe(
      `${head}ecs:DescribeServices on resource: ${arn} with an explicit deny in an identity-based policy`
    )
    const list = await ecs(sandbox, key, ['ListTaskDefinitions', {}])
    expect(list.message).toContain('ecs:ListTaskDefinitions on resource: * because')
    expect((await ecs(sandbox, account, update('web'))).status).toBe(200)
  })

  it('must let the roles of a task definition be passed', async () => {
    const { sandbox, key } = await shop([{ Effect: 'Allow', Action: 'ecs:*', Resource: '*' }])
    const reply = await ecs(sandbox, key, ['RegisterTaskDefinition', definition('ex.com/api:2')])
    expect(reply.message).toContain('iam:PassRole on resource: arn:aws:iam::111111111111:role/exec because')
  })

  it('end with the session, when that is asked for', async () => {
    const { sandbox, key } = await shop([{ Effect: 'Allow', Action: '*', Resource: '*' }])
    expect(replyJson(await controlCall(sandbox, 'POST sessions', { expire: '2m', role: 'deploy' }))).toEqual({
      sessions: 1
    })
    expect((await ecs(sandbox, key, describe2('api'))).status).toBe(200)
    sandbox.clock.advance(120_000)
    expect((await ecs(sandbox, key, describe2('api'))).__type).toBe('ExpiredTokenException')
  })

  it('that cannot be judged are refused when they are laid', async () => {
    const reply = await controlCall(sandboxByHand(), 'POST roles', [
      { role, trust: trust({ DateGreaterThan: { 'aws:CurrentTime': '2026-01-01' } }) }
    ])
    expect([reply.status, replyText(reply)]).toEqual([400, expect.stringContaining('DateGreaterThan')])
  })
})

describe('another account’s repository', () => {
  const ecr = (sandbox: Sandbox, key: string, [operation, body]: readonly [string, unknown]) =>
    rawCall(sandbox, `AmazonEC2ContainerRegistry_V20150921.${operation}`, {
      body,
      headers: { authorization: authorization(key) }
    })

  it('is open to whom its policy allows', async () => {
    const sandbox = sandboxByHand()
    await ecr(sandbox, '111111111111', ['CreateRepository', { repositoryName: 'api' }])
    const pull = { Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${account}:root` }, Action: 'ecr:BatchGetImage' }
    const policyText = JSON.stringify({ Version: '2012-10-17', Statement: [pull] })
    await ecr(sandbox, '111111111111', ['SetRepositoryPolicy', { repositoryName: 'api', policyText }])
    const body = { registryId: '111111111111', repositoryName: 'api', imageIds: [{ imageTag: 'v1' }] }
    expect((await ecr(sandbox, account, ['BatchGetImage', body])).status).toBe(200)
    const denied = await ecr(sandbox, '333333333333', ['BatchGetImage', body])
    expect(replyText(denied)).toContain(
      'ecr:BatchGetImage on resource: arn:aws:ecr:eu-west-1:111111111111:repository/api because no resource-based policy allows the ecr:BatchGetImage action'
    )
    expect((await ecr(sandbox, account, ['DescribeImages', { ...body, imageIds: undefined }])).status).toBe(400)
  })
})

describe('IAM', () => {
  it('lays roles as the control API does', async () => {
    const sandbox = sandboxByHand()
    const headers = { authorization: authorization(account) }
    const iam = async (action: string, form: Record<string, string>) =>
      replyText(await queryCall(sandbox, action, { version: '2010-05-08', form, headers }))
    await iam('CreateRole', { RoleName: 'deploy', AssumeRolePolicyDocument: JSON.stringify(onlyLive) })
    const PolicyDocument = JSON.stringify({ Statement: { Effect: 'Allow', Action: 'ecs:List*', Resource: '*' } })
    await iam('PutRolePolicy', { RoleName: 'deploy', PolicyName: 'p', PolicyDocument })
    expect(of(await iam('GetRole', { RoleName: 'deploy' }), 'Arn')).toBe(role)
    expect(of(await iam('GetRole', { RoleName: 'none' }), 'Code')).toBe('NoSuchEntity')
    const key = await session(sandbox)
    expect((await ecs(sandbox, key, ['ListClusters', {}])).status).toBe(200)
    expect((await ecs(sandbox, key, ['CreateCluster', {}])).__type).toBe('AccessDeniedException')
  })
})

it('serves no operation that was not answered here', () => {
  expect(missing()).toEqual([])
})

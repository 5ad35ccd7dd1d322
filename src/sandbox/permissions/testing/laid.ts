import { expect } from '@jest/globals'
import { definition, serviceInput } from '../../ecs/testing/stage.ts'
import type { Sandbox } from '../../sandbox.ts'
import {
  authorization,
  controlCall,
  queryCall,
  rawCall,
  replyJson,
  replyText,
  sandboxByHand
} from '../../testing/raw-call.ts'

/** The account that the roles are laid in. */
export const account = '222222222222'
/** The role that is laid. */
export const role = `arn:aws:iam::${account}:role/deploy`
const provider = `arn:aws:iam::${account}:oidc-provider/token.actions.githubusercontent.com`
/** A trust in tokens of GitHub under a condition. */
export const trust = (condition: object) => ({
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: provider },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: condition
    }
  ]
})
/** A trust in tokens of jobs with the environment `live`, and no other. */
export const onlyLive = trust({
  StringEquals: {
    'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
    'token.actions.githubusercontent.com:environment': 'live'
  },
  StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:octo/*' }
})
/** Lays the role with these statements. */
export const lay = async (sandbox: Sandbox, statements: readonly object[], more: object = {}) => {
  const reply = await controlCall(sandbox, 'POST roles', [
    { role, trust: onlyLive, policies: [{ Version: '2012-10-17', Statement: statements }], ...more }
  ])
  expect([reply.status, replyText(reply)]).toEqual([200, '{}\n'])
}
/** A token of `/_github` for a job. */
export const token = async (sandbox: Sandbox, query: string): Promise<string> => {
  const path = `/_github/token?audience=sts.amazonaws.com&${query}`
  const reply = await sandbox.handle({ method: 'GET', path, headers: { authorization: 'bearer x' }, body: Buffer.of() })
  return (replyJson(reply) as { value: string }).value
}
/** Calls STS about the role. */
export const sts = (
  sandbox: Sandbox,
  [action, form]: readonly [string, Record<string, string>],
  headers: Record<string, string> = {}
) =>
  queryCall(sandbox, action, {
    version: '2011-06-15',
    form: { RoleArn: role, RoleSessionName: 'run', ...form },
    headers
  })
/** The text of the first element of this name. */
export const of = (xml: string, element: string) => new RegExp(`<${element}>([^<]*)<`).exec(xml)?.[1] ?? ''

/** The access key id of a session of the role. */
export const session = async (sandbox: Sandbox): Promise<string> => {
  const form = { WebIdentityToken: await token(sandbox, 'environment=live') }
  return of(replyText(await sts(sandbox, ['AssumeRoleWithWebIdentity', form])), 'AccessKeyId')
}
/** Calls ECS with an access key id; the answer with its status. */
export const ecs = async (sandbox: Sandbox, key: string, [operation, body]: readonly [string, unknown]) => {
  const headers = { authorization: authorization(key) }
  const reply = await rawCall(sandbox, `AmazonEC2ContainerServiceV20141113.${operation}`, { body, headers })
  return { status: reply.status, ...(replyJson(reply) as { __type?: string; message?: string }) }
}

/** The services `api`, tagged live, and `web` in the cluster `shop`, and a session of a role with these statements. */
export const shop = async (statements: readonly object[]) => {
  const sandbox = sandboxByHand()
  await ecs(sandbox, account, ['CreateCluster', { clusterName: 'shop' }])
  await ecs(sandbox, account, ['RegisterTaskDefinition', definition('ex.com/api:1')])
  const tags = [{ key: 'stage', value: 'live' }]
  await ecs(sandbox, account, ['CreateService', serviceInput({ tags })])
  await ecs(sandbox, account, ['CreateService', serviceInput({ serviceName: 'web' })])
  await lay(sandbox, statements)
  return { sandbox, key: await session(sandbox) }
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { getAuthorizationToken } from '../ecr/get-authorization-token.ts'
import { enter } from '../kernel/enter.ts'
import { putRole } from '../permissions/put-role.ts'
import { type Served, served } from './testing/served.ts'

let at: Served
beforeAll(async () => {
  at = await served()
})
afterAll(() => at.stop())

describe('an upload', () => {
  it('is not needed where another repository of the account has the blob', async () => {
    at.call('CreateRepository', { repositoryName: 'team/other' })
    const digest = await at.blob('shared')
    const mount = (from: string) => at.send('POST', `team/other/blobs/uploads/?mount=${digest}&from=${from}`)
    expect((await mount('111111111111/eu-west-1/none')).status).toBe(202)
    expect((await mount('111111111111/us-east-1/shop')).status).toBe(202)
    expect((await mount('111111111111/eu-west-1/shop')).status).toBe(202)
    at.call('PutAccountSetting', { name: 'BLOB_MOUNTING', value: 'ENABLED' })
    expect((await mount('111111111111/us-east-1/shop')).status).toBe(202)
    at.call('CreateRepository', { repositoryName: 'sealed', encryptionConfiguration: { encryptionType: 'KMS' } })
    const sealed = await at.send('POST', `sealed/blobs/uploads/?mount=${digest}&from=111111111111/eu-west-1/shop`)
    expect([sealed.status, (await at.send('HEAD', `team/other/blobs/${digest}`)).status]).toEqual([202, 404])
    const answer = await mount('111111111111/eu-west-1/shop')
    expect([answer.status, answer.headers.get('docker-content-digest')]).toEqual([201, digest])
    expect(await (await at.send('GET', `team/other/blobs/${digest}`)).text()).toBe('shared')
  })

  it('is needed where the role behind the token may not read the layers of the source', async () => {
    const arn = 'arn:aws:sts::111111111111:assumed-role/push/run'
    const place = { account: '111111111111', region: 'eu-west-1', accessKeyId: '', arn }
    const context = enter(at.world, place, { registry: at.registry, endpoint: '' })
    const digest = await at.blob('kept')
    const mounted = async (...more: string[]): Promise<number> => {
      const Statement = [{ Effect: 'Allow', Action: ['ecr:InitiateLayerUpload', ...more], Resource: '*' }]
      const policies = { p: { Version: '2012-10-17', Statement } }
      putRole(context, {
        arn: 'arn:aws:iam::111111111111:role/push',
        trust: { Statement: [] },
        policies,
        longest: 3600
      })
      const [given] = getAuthorizationToken.run(context, {}).authorizationData as { authorizationToken: string }[]
      const path = `team/other/blobs/uploads/?mount=${digest}&from=111111111111/eu-west-1/shop`
      return (await at.send('POST', path, { headers: { authorization: `Basic ${given?.authorizationToken}` } })).status
    }
    expect([await mounted(), await mounted('ecr:GetDownloadUrlForLayer')]).toEqual([202, 201])
  })
})

import { describe, expect, it } from '@jest/globals'
import { uncovered } from '../testing/coverage.ts'
import { rawCall, replyJson, sandboxByHand } from '../testing/raw-call.ts'
import { ssm } from './service.ts'

const missing = uncovered(ssm)

const calling = () => {
  const sandbox = sandboxByHand()
  return async (operation: string, body: unknown): Promise<Record<string, unknown>> => {
    const reply = await rawCall(sandbox, `AmazonSSM.${operation}`, { body })
    return { status: reply.status, ...(replyJson(reply) as object) }
  }
}

describe('parameters', () => {
  it('have versions, and are found by name, version and ARN', async () => {
    const call = calling()
    const put = { Name: '/shop/beta/db', Value: 'one', Type: 'String' }
    expect(await call('PutParameter', put)).toMatchObject({ status: 200, Version: 1, Tier: 'Standard' })
    expect(await call('PutParameter', put)).toMatchObject({ status: 400, __type: 'ParameterAlreadyExists' })
    expect(await call('PutParameter', { ...put, Value: 'two', Overwrite: true })).toMatchObject({ Version: 2 })
    const arn = 'arn:aws:ssm:eu-west-1:111111111111:parameter/shop/beta/db'
    const shown = { Name: '/shop/beta/db', Type: 'String', Value: 'two', Version: 2, ARN: arn }
    expect((await call('GetParameter', { Name: '/shop/beta/db' })).Parameter).toMatchObject(shown)
    expect((await call('GetParameter', { Name: arn })).Parameter).toMatchObject(shown)
    expect((await call('GetParameter', { Name: '/shop/beta/db:1' })).Parameter).toMatchObject({ Value: 'one' })
    expect(await call('DeleteParameter', { Name: '/shop/beta/db' })).toMatchObject({ status: 200 })
    expect(await call('GetParameter', { Name: '/shop/beta/db' })).toMatchObject({ __type: 'ParameterNotFound' })
  })

  it('are listed by path, and sealed without decryption', async () => {
    const call = calling()
    for (const Name of ['/shop/a', '/shop/b', '/shop/deep/c', '/shopping'])
      await call('PutParameter', { Name, Value: 'v', Type: 'SecureString' })
    const names = async (body: object) =>
      ((await call('GetParametersByPath', body)).Parameters as { Name: string }[]).map(({ Name }) => Name)
    expect(await names({ Path: '/shop' })).toEqual(['/shop/a', '/shop/b'])
    const { NextToken } = await call('GetParametersByPath', { Path: '/shop', Recursive: true, MaxResults: 2 })
    expect(await names({ Path: '/shop', Recursive: true, MaxResults: 2, NextToken })).toEqual(['/shop/deep/c'])
    const some = await call('GetParameters', { Names: ['/shop/a', '/none'] })
    expect(some.InvalidParameters).toEqual(['/none'])
    expect((some.Parameters as { Value: string }[])[0]?.Value).toMatch(/^AQICAH/)
    const open = await call('GetParameters', { Names: ['/shop/a'], WithDecryption: true })
    expect(open.Parameters).toMatchObject([{ Value: 'v' }])
  })
})

it('serves no operation that was not answered here', () => {
  expect(missing()).toEqual([])
})

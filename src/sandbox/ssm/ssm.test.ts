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

describe('parameters beside their values', () => {
  it('are described by filters, page by page', async () => {
    const call = calling()
    const tags = [{ Key: 'team', Value: 'shop' }]
    await call('PutParameter', {
      Name: '/shop/db',
      Value: 'v',
      Type: 'SecureString',
      Tags: tags,
      Description: 'the database'
    })
    await call('PutParameter', { Name: '/shop/deep/url', Value: 'v', Type: 'String', Tier: 'Advanced' })
    await call('PutParameter', { Name: 'plain', Value: 'v', Type: 'String' })
    const names = async (...ParameterFilters: object[]) =>
      ((await call('DescribeParameters', { ParameterFilters })).Parameters as { Name: string }[]).map(one => one.Name)
    expect(await names({ Key: 'Type', Values: ['String'] })).toEqual(['/shop/deep/url', 'plain'])
    expect(await names({ Key: 'Path', Values: ['/shop'] })).toEqual(['/shop/db'])
    expect(await names({ Key: 'Path', Option: 'Recursive', Values: ['/shop'] })).toEqual(['/shop/db', '/shop/deep/url'])
    expect(await names({ Key: 'tag:team', Values: ['shop'] })).toEqual(['/shop/db'])
    expect(await names({ Key: 'Name', Option: 'Contains', Values: ['deep'] })).toEqual(['/shop/deep/url'])
    const first = await call('DescribeParameters', { MaxResults: 2 })
    expect(first.Parameters).toMatchObject([
      { Name: '/shop/db', KeyId: 'alias/aws/ssm', Tier: 'Standard', Description: 'the database', Version: 1 },
      { Name: '/shop/deep/url', Tier: 'Advanced' }
    ])
    const rest = await call('DescribeParameters', { MaxResults: 2, NextToken: first.NextToken })
    expect([rest.Parameters, rest.NextToken]).toEqual([[expect.objectContaining({ Name: 'plain' })], undefined])
    expect(await call('DescribeParameters', { MaxResults: 0 })).toMatchObject({ __type: 'ValidationException' })
    const odd = await call('DescribeParameters', { ParameterFilters: [{ Key: 'Colour', Values: ['red'] }] })
    expect(odd.__type).toBe('InvalidFilterKey')
  })

  it('have labels that move, and a history', async () => {
    const call = calling()
    for (const Value of ['one', 'two', 'three'])
      await call('PutParameter', { Name: '/a', Value, Type: 'String', Overwrite: true })
    const label = (Labels: string[], ParameterVersion?: number) =>
      call('LabelParameterVersion', { Name: '/a', Labels, ...(ParameterVersion && { ParameterVersion }) })
    expect(await label(['live', '1st', 'aws-x'], 1)).toMatchObject({
      InvalidLabels: ['1st', 'aws-x'],
      ParameterVersion: 1
    })
    expect((await call('GetParameter', { Name: '/a:live' })).Parameter).toMatchObject({ Value: 'one' })
    expect(await label(['live', 'next'])).toMatchObject({ ParameterVersion: 3 })
    expect(await label(['live'], 9)).toMatchObject({ __type: 'ParameterVersionNotFound' })
    const history = await call('GetParameterHistory', { Name: '/a', MaxResults: 2 })
    expect(history.Parameters).toMatchObject([{ Value: 'one', Version: 1, Labels: [] }, { Value: 'two' }])
    const rest = await call('GetParameterHistory', { Name: '/a', NextToken: history.NextToken })
    expect(rest.Parameters).toMatchObject([{ Value: 'three', Labels: ['live', 'next'] }])
    const off = await call('UnlabelParameterVersion', { Name: '/a', ParameterVersion: 3, Labels: ['live', 'x'] })
    expect(off).toMatchObject({ RemovedLabels: ['live'], InvalidLabels: ['x'] })
    expect(await call('GetParameter', { Name: '/a:live' })).toMatchObject({ __type: 'ParameterNotFound' })
  })

  it('have tags, and go several at once', async () => {
    const call = calling()
    await call('PutParameter', { Name: 'a', Value: 'v', Type: 'String', Tags: [{ Key: 'x', Value: '1' }] })
    const again = { Name: 'a', Value: 'v', Overwrite: true, Tags: [{ Key: 'x', Value: '1' }] }
    expect(await call('PutParameter', again)).toMatchObject({ __type: 'ValidationException' })
    const of = { ResourceType: 'Parameter', ResourceId: 'a' }
    await call('AddTagsToResource', { ...of, Tags: [{ Key: 'y', Value: '2' }] })
    await call('RemoveTagsFromResource', { ...of, TagKeys: ['x'] })
    await call('PutParameter', { Name: 'a', Value: 'w', Overwrite: true })
    expect((await call('ListTagsForResource', of)).TagList).toEqual([{ Key: 'y', Value: '2' }])
    expect(await call('ListTagsForResource', { ...of, ResourceId: 'b' })).toMatchObject({ __type: 'InvalidResourceId' })
    const gone = await call('DeleteParameters', { Names: ['a', 'b'] })
    expect(gone).toMatchObject({ DeletedParameters: ['a'], InvalidParameters: ['b'] })
  })
})

it('serves no operation that was not answered here', () => {
  expect(missing()).toEqual([])
})

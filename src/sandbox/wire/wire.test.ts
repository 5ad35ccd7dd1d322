import { describe, expect, it } from '@jest/globals'
import { timestamp } from '../kernel/timestamp.ts'
import { authorization, rawCall, replyJson, replyText, sandboxByHand } from '../testing/raw-call.ts'
import { formMembers } from './form.ts'
import { xmlMembers } from './xml.ts'

const form = (text: string) => formMembers(new URLSearchParams(text))
const query = (body: string, headers: Record<string, string> = { authorization: authorization() }) =>
  sandboxByHand().handle({
    method: 'POST',
    path: '/',
    headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8', ...headers },
    body: Buffer.from(body)
  })

describe('a JSON call', () => {
  it('is answered in the service’s version of JSON with a request id', async () => {
    const reply = await rawCall(sandboxByHand(), 'GraniteServiceVersion20100801.DescribeAlarms')
    expect(reply.status).toBe(200)
    expect(reply.headers['content-type']).toBe('application/x-amz-json-1.0')
    expect(reply.headers['x-amzn-requestid']).toMatch(/^[0-9a-f-]{36}$/)
    expect(replyJson(reply)).toEqual({ MetricAlarms: [], CompositeAlarms: [] })
  })

  it.each([
    ['malformed JSON', { body: '{"a":' }, 400, 'SerializationException'],
    ['a list for a body', { body: [] }, 400, 'SerializationException'],
    ['a member of a wrong type', { body: { logGroupName: 7 } }, 400, 'SerializationException'],
    ['no signature', { headers: { authorization: '' } }, 400, 'MissingAuthenticationTokenException'],
    ['a body without end', { body: ' '.repeat(33 * 1024 * 1024) }, 413, 'RequestEntityTooLarge']
  ])('with %s is refused', async (_what, more, ...told) => {
    const reply = await rawCall(sandboxByHand(), 'Logs_20140328.CreateLogGroup', more)
    expect([reply.status, replyJson(reply)]).toEqual([told[0], { __type: told[1], message: expect.any(String) }])
  })

  it.each([
    ['Logs_20140328.DeleteDestination', 'The sandbox does not have logs:DeleteDestination.'],
    ['AnyScaleFrontendService.PutScalingPolicy', 'The sandbox does not have application-autoscaling:PutScalingPolicy.'],
    ['Logs_20140328.constructor', 'The sandbox does not have logs:constructor.']
  ])('for %s, which is not there, is told so', async (target, message) => {
    const reply = await rawCall(sandboxByHand(), target)
    expect([reply.status, replyJson(reply)]).toEqual([501, { __type: 'NotImplemented', message }])
  })

  it('of a service that is not there is told so by its name, of S3 in XML', async () => {
    const ask = async (service: string, path: string) => {
      const scope = `000000000000/20260105/us-east-1/${service}/aws4_request`
      const headers = { authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=x` }
      const reply = await sandboxByHand().handle({ method: 'GET', path, headers, body: Buffer.of() })
      return [reply.status, replyText(reply)]
    }
    expect(await ask('s3', '/?x-id=ListBuckets')).toEqual([
      501,
      expect.stringMatching(/^(<\?xml[^>]*>\s*)?<Error><Code>NotImplemented<.*have s3: GET \/\?x-id=ListBuckets\.</)
    ])
    expect(await ask('lambda', '/2015-03-31/functions')).toEqual([
      501,
      expect.stringContaining('The sandbox does not have lambda: GET /2015-03-31/functions.')
    ])
  })

  it('without a target is refused, and one in CBOR', async () => {
    expect((await rawCall(sandboxByHand(), '', { headers: { 'x-amz-target': '' } })).status).toBe(400)
    const cbor = { 'content-type': 'application/cbor', 'smithy-protocol': 'rpc-v2-cbor' }
    expect((await rawCall(sandboxByHand(), '', { headers: cbor })).status).toBe(415)
  })

  it('of a service that once spoke query says its error in that way, too', async () => {
    const body = { AlarmName: 'none', StateValue: 'OK', StateReason: 'x' }
    const reply = await rawCall(sandboxByHand(), 'GraniteServiceVersion20100801.SetAlarmState', { body })
    expect([reply.status, reply.headers['x-amzn-query-error']]).toEqual([404, 'ResourceNotFound;Sender'])
  })
})

describe('a query call', () => {
  it('is answered in XML', async () => {
    const reply = await query('Action=GetCallerIdentity&Version=2011-06-15')
    expect(replyText(reply)).toMatch(
      /^<GetCallerIdentityResponse xmlns="https:\/\/sts.amazonaws.com\/doc\/2011-06-15\/"><GetCallerIdentityResult><Arn>arn:aws:iam::111111111111:user\/sandbox<\/Arn>/
    )
    expect(replyText(reply)).toContain(`<RequestId>${reply.headers['x-amzn-requestid']}</RequestId>`)
  })

  it.each([
    ['Action=GetCallerIdentity&Version=2011-06-15', {}, 403, 'MissingAuthenticationToken'],
    ['Action=AssumeRoot&Version=2011-06-15', undefined, 501, 'NotImplemented'],
    ['Action=Publish&Version=2010-03-31', undefined, 501, 'NotImplemented'],
    ['Version=2011-06-15', undefined, 400, 'MissingAction']
  ])('%s is refused in XML', async (body, headers, ...told) => {
    const reply = await query(body, headers)
    expect([reply.status, /<Code>(.*)<\/Code>/.exec(replyText(reply))?.[1]]).toEqual(told)
  })
})

describe('a form', () => {
  it.each([
    ['Action=X&Version=1&Name=a%20b', { Name: 'a b' }],
    [
      'Tags.member.2.Key=b&Tags.member.1.Key=a&Tags.member.1.Value=1',
      { Tags: [{ Key: 'a', Value: '1' }, { Key: 'b' }] }
    ],
    ['Names.member.1=x&Names.member.2=y', { Names: ['x', 'y'] }],
    ['Map.entry.1.key=k&Map.entry.1.value=v', { Map: { k: 'v' } }],
    ['Flat.2=b&Flat.1=a', { Flat: ['a', 'b'] }],
    ['A.B.C=deep', { A: { B: { C: 'deep' } } }]
  ])('%s becomes members', (text, members) => {
    expect(form(text)).toEqual(members)
  })
})

it('writes members as XML, lists and moments included, and nothing raw', () => {
  expect(xmlMembers({ A: '<&">', At: timestamp(1_767_603_600_123), L: [{ B: 1 }, { B: true }], None: undefined })).toBe(
    '<A>&lt;&amp;&quot;&gt;</A><At>2026-01-05T09:00:00.123Z</At><L><member><B>1</B></member><member><B>true</B></member></L>'
  )
})

it('writes maps as entries', () => {
  expect(xmlMembers({ Attributes: new Map([['a&b', '1']]) })).toBe(
    '<Attributes><entry><key>a&amp;b</key><value>1</value></entry></Attributes>'
  )
})

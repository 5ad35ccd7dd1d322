import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AwsRestJsonProtocol, AwsRestXmlProtocol } from '@aws-sdk/core/protocols'
import { afterEach, describe, expect, it } from '@jest/globals'
import { newWorld } from '../../kernel/enter.ts'
import type { Input, RestWire } from '../../kernel/operation.ts'
import { answerCall } from '../answer-call.ts'
import { readRequest } from '../read-request.ts'
import { sceneOver } from '../scene.ts'
import { sendReply } from '../send-reply.ts'
import { plainBody } from './aws-chunked.ts'
import { parseXml } from './element.ts'
import { labelsOf } from './template.ts'
import { sdkStore } from './testing/sdk-store.ts'
import { store } from './testing/store.ts'

const namespace = 'http://store.test/'
const wires: readonly (readonly [name: string, wire: Omit<RestWire, 'rest' | 'signing'>, protocol: unknown])[] = [
  ['REST-JSON', { protocol: 'rest-json' }, AwsRestJsonProtocol],
  ['REST-XML', { protocol: 'rest-xml', namespace, errors: 'wrapped' } as RestWire, AwsRestXmlProtocol],
  ['REST-XML with bare errors', { protocol: 'rest-xml', namespace, errors: 'bare' } as RestWire, AwsRestXmlProtocol]
]

const closers: (() => void)[] = []
afterEach(() => {
  for (const close of closers.splice(0)) close()
})

const served = async (wire: Omit<RestWire, 'rest' | 'signing'>, protocol: unknown) => {
  const asked: Input[] = []
  const scene = sceneOver({
    world: newWorld({ seed: 's', now: 1_767_603_600_000 }),
    hosts: { registry: '', endpoint: '' },
    defaults: { account: '000000000000', region: 'us-east-1' },
    services: [store(wire, asked)]
  })
  const server = createServer((request, response) => {
    void readRequest(request).then(read => sendReply(response, answerCall(scene, read).reply))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { send, close } = sdkStore(endpoint, protocol)
  closers.push(
    close,
    () => server.close(),
    () => server.closeAllConnections()
  )
  return { asked, send, endpoint, world: scene.world }
}

const moment = new Date('2026-01-05T09:00:00Z')
const note = {
  ...{ Text: 'a <b> & "c"', Count: 3, Keep: false, At: moment, Until: moment },
  Lines: [{ Kind: 'k', Text: 'one' }, { Text: 'two' }],
  ...{ Marks: ['x', 'y'], Flat: ['p', 'q'], Map: { k: 'v' }, FlatMap: { n: 1 } }
}
const read = { ...note, At: 1_767_603_600, Until: 1_767_603_600 }

describe.each(wires)('%s, asked by the SDK', (_name, wire, protocol) => {
  it('reads labels, parameters, headers and a payload, and answers in headers and status', async () => {
    const { asked, send } = await served(wire, protocol)
    const members = {
      ...{ Folder: 'a b/c', Key: 'x/y z/ü', Count: 7, Marks: ['m', 'n'], More: { extra: 'e' }, Since: moment },
      ...{ Kinds: ['k', 'l, "m"'], Keep: true, Meta: { colour: 'red' } }
    }
    const answer = await send('PutThing', { ...members, Body: Buffer.from('bytes') })
    expect(asked).toEqual([{ ...members, Since: 1_767_603_600, Body: Buffer.from('bytes') }])
    expect(answer).toMatchObject({ Tag: '"1"', Status: 202, $metadata: { httpStatusCode: 202 } })
  })

  it('answers with a payload of bytes, and finds the narrower operation', async () => {
    const { send } = await served(wire, protocol)
    const { Body, ...thing } = await send('GetThing', { Folder: 'f', Key: 'a/b' })
    expect(Buffer.from(Body as Uint8Array).toString()).toBe('content of a/b')
    expect(thing).toMatchObject({ Since: moment, Kinds: ['a', 'b, "c"'], Meta: { colour: 'red' } })
    expect(await send('GetMarks', { Folder: 'f', Key: 'a/b' })).toMatchObject({ Marks: ['x'] })
  })

  it('reads and writes structures, lists, maps and moments in the body and as the payload', async () => {
    const { asked, send } = await served(wire, protocol)
    expect(await send('WriteNote', { Name: 'n', Note: note })).toMatchObject(note)
    expect(await send('PutNote', { Name: 'n', Note: note })).toMatchObject({ Note: note })
    expect(asked.map(({ Note }) => Note)).toEqual([read, read])
  })

  it('refuses with code, status and message', async () => {
    const { send, world } = await served(wire, protocol)
    const error = { name: 'NoSuchNote', message: 'No <n>.', $metadata: { httpStatusCode: 404 } }
    await expect(send('DropNote', { Name: 'n' })).rejects.toMatchObject(error)
    await expect(send('Other', {})).rejects.toMatchObject({
      name: 'NotImplemented',
      $metadata: { httpStatusCode: 501 }
    })
    expect(world.calls.map(({ operation, status }) => [operation, status])).toEqual([
      ['DropNote', 404],
      ['GET /others', 501]
    ])
  })
})

it('refuses what is not signed, and what cannot be read', async () => {
  const { endpoint } = await served({ protocol: 'rest-json' }, AwsRestJsonProtocol)
  const answered = async (init: RequestInit) => {
    const answer = await fetch(`${endpoint}/notes/n`, init)
    return [answer.status, answer.headers.get('x-amzn-errortype')]
  }
  expect(await answered({ method: 'DELETE' })).toEqual([403, 'MissingAuthenticationTokenException'])
  const authorization = 'AWS4-HMAC-SHA256 Credential=1/20260105/eu-west-1/ecr/aws4_request, Signature=0'
  const wrong = { method: 'POST', headers: { authorization }, body: '{"Note":{"Count":"three"}}' }
  expect(await answered(wrong)).toEqual([400, 'SerializationException'])
})

it.each([
  ['<a><b></a></b>'],
  ['<a>'],
  ['<a/><b/>'],
  ['<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>'],
  ['<a>&e;</a>'],
  ['<a>'.repeat(300) + '</a>'.repeat(300)],
  ['text']
])('refuses %.20s as XML', text => {
  expect(() => parseXml(text)).toThrow('The XML you provided was not well-formed')
})

it.each([
  ['/2015-03-31/functions/{Name}/invocations', '/2015-03-31/functions/f%2Fg/invocations?x=1', { Name: 'f/g' }],
  ['/{Bucket}/{Key+}', '/b/k/', { Bucket: 'b', Key: 'k/' }],
  ['/{Bucket}', '/b/', { Bucket: 'b' }],
  ['/{Bucket}?list-type=2', '/b?list-type=2&prefix=p', { Bucket: 'b' }],
  ['/{Bucket}?list-type=2', '/b?list-type=1', undefined],
  ['/{Bucket}', '/', undefined],
  ['/{Bucket}', '/%E0%A4%A', undefined]
])('the template %s over %s', (uri, path, labels) => {
  expect(labelsOf(uri, path)).toEqual(labels)
})

it("puts bodies in AWS's own chunks together, and refuses those that lack something", () => {
  const plain = (body: string, length: string) =>
    Buffer.from(
      plainBody({
        ...{ method: 'PUT', path: '/b/k', body: Buffer.from(body) },
        headers: { 'content-encoding': 'gzip,aws-chunked', 'x-amz-decoded-content-length': length }
      })
    ).toString()
  const trailer = 'x-amz-checksum-crc32:AAAAAA==\r\n\r\n'
  expect(plain(`5;chunk-signature=ab\r\nhello\r\nA\r\n, \r\nworld!\r\n0\r\n${trailer}`, '15')).toBe('hello, \r\nworld!')
  expect(plain('0\r\n\r\n', '0')).toBe('')
  const short = ['5\r\nhello\r\n', '5\r\nhel', '5\r\nhelloX\r\n0\r\n\r\n', 'hello', '4\r\nhell\r\n0\r\n\r\n', '']
  for (const body of short) expect(() => plain(body, '5')).toThrow(expect.objectContaining({ code: 'IncompleteBody' }))
})

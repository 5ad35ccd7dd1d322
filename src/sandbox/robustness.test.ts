import { request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type RunningSandbox, startSandbox } from './server.ts'
import { authorization } from './testing/raw-call.ts'

let running: RunningSandbox
beforeEach(async () => {
  running = await startSandbox({ mode: 'hand' })
})
afterEach(() => running.stop())

const ecs = 'AmazonEC2ContainerServiceV20141113'
const ecr = 'AmazonEC2ContainerRegistry_V20150921'
const send = async (body: string, headers: Record<string, string>) => {
  const reply = await fetch(running.ready.endpoint, {
    method: 'POST',
    headers: { authorization: authorization(), ...headers },
    body
  })
  return { status: reply.status, text: await reply.text() }
}
const target = (operation: string) => ({
  'content-type': 'application/x-amz-json-1.1',
  'x-amz-target': `${ecs}.${operation}`
})
const alive = async () => (await send('{}', target('ListClusters'))).status

describe('what is no request', () => {
  it.each<readonly [string, string, readonly [Record<string, string>, number, string]]>([
    ['malformed JSON', '{"a":', [target('ListClusters'), 400, 'SerializationException']],
    ['a list', '[]', [target('ListClusters'), 400, 'SerializationException']],
    ['a wrong type', '{"cluster":{"a":1}}', [target('ListServices'), 400, 'SerializationException']],
    ['lists without end', `{"cluster":${'['.repeat(200_000)}`, [target('ListServices'), 400, 'SerializationException']],
    ['deep lists', `{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, [target('ListClusters'), 400, 'Serialization']],
    ['a wrong operation', '{}', [target('MakeCoffee'), 501, 'MakeCoffee']],
    ['a wrong target', '{}', [{ 'x-amz-target': 'Nowhere.List' }, 501, 'Nowhere.List']],
    [
      'a deep form',
      `Action=GetCallerIdentity&Version=2011-06-15&${'a.'.repeat(50_000)}b=1`,
      [form(), 400, 'MalformedQueryString']
    ],
    ['a form without an action', 'a=b', [form(), 400, 'MissingAction']],
    ['nothing', '', [{}, 400, 'UnknownOperationException']]
  ])('like %s is refused, and the next one answered', async (_name, body, [headers, status, words]) => {
    const reply = await send(body, headers)
    expect([reply.status, reply.text]).toEqual([status, expect.stringContaining(words)])
    expect(await alive()).toBe(200)
  })

  it.each(['/', '/_sandbox/webhook'])('like a body of 100 MB to %s is refused without being kept', async path => {
    const status = await new Promise(resolve => {
      const to = `${running.ready.endpoint}${path}`
      const sent = request(to, { method: 'POST', headers: target('ListClusters') }, reply => {
        reply.resume()
        resolve(reply.statusCode)
      })
      const piece = Buffer.alloc(1024 * 1024, 'x')
      const more = (left: number): void => {
        if (left === 0) sent.end()
        else sent.write(piece, () => more(left - 1))
      }
      more(100)
    })
    expect(status).toBe(413)
    expect(await alive()).toBe(200)
  })
})

describe('a name that objects have already', () => {
  const calls: readonly (readonly [string, (name: string) => unknown])[] = [
    [`${ecs}.CreateCluster`, clusterName => ({ clusterName })],
    [`${ecs}.DescribeClusters`, name => ({ clusters: [name] })],
    [
      `${ecs}.RegisterTaskDefinition`,
      family => ({ family, containerDefinitions: [{ name: family, image: 'x', memory: 8 }] })
    ],
    [`${ecs}.DescribeTaskDefinition`, taskDefinition => ({ taskDefinition })],
    ['Logs_20140328.CreateLogGroup', name => ({ logGroupName: name, tags: { [name]: 'v' } })],
    ['Logs_20140328.CreateLogStream', name => ({ logGroupName: name, logStreamName: name })],
    ['Logs_20140328.GetLogEvents', name => ({ logGroupName: name, logStreamName: name })],
    ['AmazonSSM.PutParameter', Name => ({ Name, Value: 'v', Type: 'String' })],
    ['AmazonSSM.GetParameter', Name => ({ Name })],
    ['secretsmanager.CreateSecret', Name => ({ Name, SecretString: 'v' })],
    ['secretsmanager.GetSecretValue', SecretId => ({ SecretId })]
  ]

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('like %s is one like any other', async name => {
    const region = authorization('111111111111', name === '__proto__' ? 'eu-west-1' : name.toLowerCase())
    const seen: unknown[] = []
    for (const [called, body] of calls) {
      const { status, text } = await send(JSON.stringify(body(name)), { 'x-amz-target': called, authorization: region })
      seen.push([called, status, text.includes('MISSING')])
    }
    expect(seen).toEqual(calls.map(([called]) => [called, 200, false]))
  })

  it('like constructor is a code that a fault may have, in the registry, too', async () => {
    const body = JSON.stringify([{ service: 'registry', error: 'Object.constructor' }])
    await fetch(`${running.ready.endpoint}/_sandbox/faults`, { method: 'POST', body })
    const token = JSON.parse((await send('{}', { 'x-amz-target': `${ecr}.GetAuthorizationToken` })).text)
    const headers = { authorization: `Basic ${token.authorizationData[0].authorizationToken}` }
    const reply = await fetch(`http://${running.ready.registry}/v2/`, { headers })
    expect(await reply.json()).toEqual({ errors: [{ code: 'Object.constructor', message: 'Object.constructor' }] })
  })
})

it('a message to the webhook that is nested without end is refused', async () => {
  const body = `{"a":${'['.repeat(9000)}${']'.repeat(9000)}}`
  const reply = await fetch(`${running.ready.endpoint}/_sandbox/webhook`, { method: 'POST', body })
  expect([reply.status, await reply.text()]).toEqual([400, expect.stringContaining('nested too deeply')])
})

describe('many at once', () => {
  it('can hold a thousand connections open, some waiting, while others are answered', async () => {
    const port = Number(new URL(running.ready.endpoint).port)
    const open = (nth: number): Promise<Socket> =>
      new Promise((resolve, reject) => {
        const socket = connect(port, '127.0.0.1', () => {
          const body = JSON.stringify({ actor: `a${nth}`, until: '2030-01-01T00:00:00Z' })
          const head = `POST /_sandbox/clock/wait HTTP/1.1\r\nhost: x\r\ncontent-length: ${body.length}\r\n\r\n`
          if (nth % 2 === 0) socket.write(head + body)
          resolve(socket)
        })
        socket.on('error', reject)
      })
    const sockets = await Promise.all(Array.from({ length: 1000 }, (_, nth) => open(nth)))
    expect(await alive()).toBe(200)
    for (const socket of sockets) socket.destroy()
    expect(await alive()).toBe(200)
  })

  it('answers two clients each in its own order', async () => {
    const client = async (name: string) => {
      for (let nth = 0; nth < 25; nth += 1) {
        const clusterName = `${name}-${nth}`
        expect((await send(JSON.stringify({ clusterName }), target('CreateCluster'))).status).toBe(200)
        const { text } = await send(JSON.stringify({ clusters: [clusterName] }), target('DescribeClusters'))
        expect(JSON.parse(text).clusters[0].clusterName).toBe(clusterName)
      }
    }
    await Promise.all([client('a'), client('b')])
    const { text } = await send('{}', target('ListClusters'))
    expect(JSON.parse(text).clusterArns).toHaveLength(50)
  })
})

function form(): Record<string, string> {
  return { 'content-type': 'application/x-www-form-urlencoded' }
}

import { createSandbox, type Sandbox } from '../sandbox.ts'
import type { WireReply } from '../wire/request.ts'

/** A sandbox by hand, without sockets. */
export const sandboxByHand = (seed = 'test'): Sandbox =>
  createSandbox({ mode: 'hand', seed, registry: '127.0.0.1:5000', endpoint: 'http://127.0.0.1:4566' })

/** An `authorization` header of an account and region. */
export const authorization = (account = '111111111111', region = 'eu-west-1'): string =>
  `AWS4-HMAC-SHA256 Credential=${account}/20260105/${region}/any/aws4_request, SignedHeaders=host, Signature=00`

/** Sends an AWS JSON call as it stands. */
export const rawCall = (
  sandbox: Pick<Sandbox, 'handle'>,
  target: string,
  more: { readonly body?: unknown; readonly headers?: Record<string, string> } = {}
): Promise<WireReply> =>
  sandbox.handle({
    method: 'POST',
    path: '/',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': target,
      authorization: authorization(),
      ...more.headers
    },
    body: Buffer.from(typeof more.body === 'string' ? more.body : JSON.stringify(more.body ?? {}))
  })

/** Sends an AWS query call: the members as they stand in the form, `A.member.1`. */
export const queryCall = (
  sandbox: Pick<Sandbox, 'handle'>,
  action: string,
  more: { readonly version: string; readonly form?: Record<string, string>; readonly headers?: Record<string, string> }
): Promise<WireReply> =>
  sandbox.handle({
    method: 'POST',
    path: '/',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: authorization(),
      ...more.headers
    },
    body: Buffer.from(String(new URLSearchParams({ Action: action, Version: more.version, ...more.form })))
  })

/** Sends a control request. */
export const controlCall = (sandbox: Pick<Sandbox, 'handle'>, request: string, body?: unknown): Promise<WireReply> => {
  const [method = 'GET', path = '/'] = request.split(' ')
  return sandbox.handle({
    method,
    path: `/_sandbox/${path}`,
    headers: {},
    body: Buffer.from(body === undefined ? '' : JSON.stringify(body))
  })
}

/** The body of an answer as text. */
export const replyText = (reply: WireReply): string => Buffer.from(reply.body).toString('utf8')

/** The body of an answer as JSON. */
export const replyJson = (reply: WireReply): unknown => JSON.parse(replyText(reply))

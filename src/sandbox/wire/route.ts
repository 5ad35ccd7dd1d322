import type { Service, Wire } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { bodyLimit } from './body-limit.ts'
import type { Codec } from './codec.ts'
import { jsonCodec } from './json.ts'
import { formOf, queryCodec } from './query.ts'
import { contentType, type WireRequest } from './request.ts'
import { restOver } from './rest/rest.ts'

/** Where a request goes. */
export type Route = { readonly service: Service; readonly operation: string; readonly codec: Codec }

/** The codec of a wire; a further protocol is a further case here. */
const codec = (wire: Wire): Codec => {
  switch (wire.protocol) {
    case 'json':
      return jsonCodec(wire)
    case 'query':
      return queryCodec(wire)
    case 'rest-json':
    case 'rest-xml':
      return restOver(wire)
  }
}

/** The service and operation that a request asks for; a refusal, to be written by `lostCodec`, when no service claims it. */
export const route = (request: WireRequest, services: readonly Service[]): Route | Refusal => {
  if (request.isTooLong || request.body.byteLength > bodyLimit(request.headers['x-amz-target'])) return tooLong(request)
  for (const service of services) {
    const serviceCodec = codec(service.wire)
    const operation = serviceCodec.operation(request)
    if (operation !== undefined) return { service, operation, codec: serviceCodec }
  }
  return lost(request)
}

/** The refusal of a body that was longer than its request may bring. */
export const tooLong = ({ headers }: WireRequest): Refusal =>
  new Refusal('RequestEntityTooLarge', `The request body is larger than ${bodyLimit(headers['x-amz-target'])} bytes.`, {
    status: 413
  })

/** How a refusal is written when no service claims the request: in the protocol that the request seems to speak. */
export const lostCodec = (request: WireRequest): Codec =>
  signedFor(request) === 's3'
    ? bare
    : formOf(request) === undefined
      ? jsonCodec({ protocol: 'json', version: '1.1', target: '' })
      : queryCodec({ protocol: 'query', version: '', namespace: 'http://webservices.amazon.com/AWSFault/2005-15-09' })

/** S3's clients read errors of S3's kind alone. */
const bare = restOver({
  ...{ protocol: 'rest-xml', signing: 's3', namespace: '', errors: 'bare' },
  rest: { operations: {}, structures: {} }
})

/** The service that a signature names. */
const signedFor = ({ headers }: WireRequest): string | undefined =>
  /\bCredential=[^/,\s]+\/\d{8}\/[a-z0-9-]+\/([a-z0-9.-]+)\//.exec(headers.authorization ?? '')?.[1]

const lost = (request: WireRequest): Refusal => {
  if (contentType(request) === 'application/cbor' || request.headers['smithy-protocol'] === 'rpc-v2-cbor')
    return new Refusal('UnsupportedMediaType', 'The sandbox does not speak CBOR; JSON does.', { status: 415 })
  const target = request.headers['x-amz-target'] ?? ''
  const form = formOf(request)
  const action = form?.get('Action') ?? undefined
  if (target !== '') return unbuilt(target)
  if (action !== undefined) return unbuilt(`${action} of version ${form?.get('Version') ?? '(none)'}`)
  if (form !== undefined && request.method === 'POST') return new Refusal('MissingAction', 'The request has no Action.')
  if (request.method === 'POST' && request.path === '/') return new Refusal('UnknownOperationException', '')
  const service = signedFor(request)
  return unbuilt(`${service === undefined ? '' : `${service}: `}${request.method} ${request.path}`)
}

/** The answer to an operation that the sandbox does not have: 501, naming it. */
export const unbuilt = (what: string): Refusal =>
  new Refusal('NotImplemented', `The sandbox does not have ${what}.`, { status: 501 })

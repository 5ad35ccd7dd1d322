import type { Input, Wire } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { isTimestamp } from '../kernel/timestamp.ts'
import type { Codec } from './codec.ts'
import { isTooDeep } from './depth.ts'
import { bodyText, textReply, type WireReply } from './request.ts'

type JsonWire = Extract<Wire, { protocol: 'json' }>

/** AWS JSON 1.0 and 1.1: the operation is in `x-amz-target`, moments are epoch seconds with milliseconds. */
export const jsonCodec = (wire: JsonWire): Codec => ({
  operation: request => {
    const target = request.headers['x-amz-target'] ?? ''
    return target.startsWith(wire.target) ? target.slice(wire.target.length) : undefined
  },
  input: request => jsonMembers(bodyText(request)),
  success: ({ requestId, members }) => reply(wire, { status: 200, requestId, members }),
  failure: (requestId, refusal) => {
    const members = { __type: refusal.code, message: refusal.message, ...refusal.members }
    const answer = reply(wire, { status: refusal.status, requestId, members })
    if (wire.compatible !== 'query') return answer
    const fault = refusal.status < 500 ? 'Sender' : 'Receiver'
    return { ...answer, headers: { ...answer.headers, 'x-amzn-query-error': `${refusal.code};${fault}` } }
  },
  words: {
    expired: ['ExpiredTokenException', 400],
    missing: ['MissingAuthenticationTokenException', 400],
    denied: ['AccessDeniedException', 400],
    throttled: ['ThrottlingException', 400]
  }
})

const reply = (
  wire: JsonWire,
  answer: { readonly status: number; readonly requestId: string; readonly members: Readonly<Record<string, unknown>> }
): WireReply => {
  const text = JSON.stringify(answer.members, (_name, value) => (isTimestamp(value) ? value.$time / 1000 : value))
  const plain = textReply(answer.status, `application/x-amz-json-${wire.version}`, text)
  return { ...plain, headers: { ...plain.headers, 'x-amzn-requestid': answer.requestId } }
}

/** The members of a JSON body, none of an empty one; what is no structure, or nested too deeply, is refused. */
export const jsonMembers = (text: string): Input => {
  if (isTooDeep(text)) throw new Refusal('SerializationException', 'The request body is nested too deeply.')
  const value = text.trim() === '' ? {} : parsed(text)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Input
  throw new Refusal('SerializationException', 'Start of structure or map found where not expected.')
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal('SerializationException', 'The request body is not well-formed JSON.')
  }
}

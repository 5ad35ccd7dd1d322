import type { Input, RestWire } from '../../kernel/operation.ts'
import type { RestModel } from '../../kernel/rest-model.ts'
import type { Answer, Codec } from '../codec.ts'
import { bodyText, type WireReply, type WireRequest } from '../request.ts'
import { plainBody } from './aws-chunked.ts'
import type { BodyFormat } from './body-format.ts'
import { bound, claimed } from './bound.ts'
import { inBody, type Member, memberAt, membersOf } from './members.ts'
import { replyParts } from './reply-parts.ts'
import { requestParts } from './request-parts.ts'

/** A codec for services whose operations are bound to methods and paths. */
export const restCodec = (wire: RestWire, format: BodyFormat, words: Codec['words']): Codec => ({
  operation: request => claimed(wire, request),
  input: request => input(wire.rest, format, request),
  success: answer => reply(wire.rest, format, answer),
  failure: (requestId, refusal) => {
    const { headers, body } = format.failure(requestId, refusal)
    return { status: refusal.status, headers: { ...headers, [format.requestIdHeader]: requestId }, body }
  },
  words
})

const input = (model: RestModel, format: BodyFormat, sent: WireRequest): Input => {
  const request = { ...sent, body: plainBody(sent) }
  const found = bound(model, request)
  if (found === undefined) return {}
  const members = membersOf(model, found.operation.input)
  const parts = requestParts(members, request, found)
  const payload = memberAt(members, 'payload')
  if (payload !== undefined) return { ...parts, ...payloadOf(model, format, { payload, request }) }
  if (inBody(members).length === 0) return parts
  return { ...parts, ...format.parse(bodyText(request), { model, structure: found.operation.input }) }
}

const payloadOf = (
  model: RestModel,
  format: BodyFormat,
  { payload, request }: { readonly payload: Member; readonly request: WireRequest }
): Input => {
  if (request.body.byteLength === 0) return {}
  if (payload.type === 'blob') return { [payload.member]: request.body }
  if (!payload.type.startsWith('=')) return { [payload.member]: bodyText(request) }
  return { [payload.member]: format.parse(bodyText(request), { model, structure: payload.type.slice(1) }) }
}

const reply = (model: RestModel, format: BodyFormat, { operation, requestId, members: values }: Answer): WireReply => {
  const bound = Object.hasOwn(model.operations, operation) ? model.operations[operation] : undefined
  if (bound === undefined) throw new Error(`the model has no operation ${operation}`)
  const members = membersOf(model, bound.output)
  refuseStrangers(bound.output, members, values)
  const { status = bound.status ?? 200, headers } = replyParts(members, values)
  const content = contentOf(model, format, { members, values, output: bound.output })
  return {
    status,
    headers: { 'content-type': content.type, [format.requestIdHeader]: requestId, ...headers },
    body: content.body
  }
}

const refuseStrangers = (structure: string, members: readonly Member[], values: Input): void => {
  const known = members.map(({ member }) => member)
  const stranger = Object.keys(values).find(name => !known.includes(name))
  if (stranger !== undefined) throw new Error(`${structure} has no member ${stranger}`)
}

type Content = { readonly type: string; readonly body: Uint8Array }

const contentOf = (
  model: RestModel,
  format: BodyFormat,
  given: { readonly members: readonly Member[]; readonly values: Input; readonly output: string }
): Content => {
  const { members, values, output } = given
  const formatted = (text: string): Content => ({ type: format.contentType, body: Buffer.from(text, 'utf8') })
  const payload = memberAt(members, 'payload')
  const value = payload === undefined ? undefined : values[payload.member]
  if (payload?.type.startsWith('=') && value !== undefined)
    return formatted(
      format.text(value as Input, {
        model,
        structure: payload.type.slice(1),
        ...(payload.name && { root: payload.name })
      })
    )
  if (value instanceof Uint8Array) return { type: 'application/octet-stream', body: value }
  if (value !== undefined) return { type: 'text/plain; charset=utf-8', body: Buffer.from(String(value), 'utf8') }
  if (payload !== undefined || inBody(members).length === 0) return formatted('')
  return formatted(format.text(values, { model, structure: output }))
}

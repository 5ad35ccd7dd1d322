import type { Wire } from '../kernel/operation.ts'
import type { Codec } from './codec.ts'
import { formMembers } from './form.ts'
import { bodyText, contentType, textReply, type WireReply, type WireRequest } from './request.ts'
import { escapedXml, xmlMembers } from './xml.ts'

type QueryWire = Extract<Wire, { protocol: 'query' }>

/** AWS query: a form with `Action` and `Version`, which alone tells the services apart; answers in XML. */
export const queryCodec = (wire: QueryWire): Codec => ({
  operation: request => {
    const form = formOf(request)
    return form?.get('Version') === wire.version ? (form.get('Action') ?? undefined) : undefined
  },
  input: request => formMembers(formOf(request) ?? new URLSearchParams()),
  success: ({ operation, requestId, members }) => {
    const result = `<${operation}Result>${xmlMembers(members)}</${operation}Result>`
    const metadata = `<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata>`
    const name = `${operation}Response`
    return reply(200, requestId, `<${name} xmlns="${wire.namespace}">${result}${metadata}</${name}>`)
  },
  failure: (requestId, refusal) => {
    const type = refusal.status < 500 ? 'Sender' : 'Receiver'
    const words = `<Code>${escapedXml(refusal.code)}</Code><Message>${escapedXml(refusal.message)}</Message>`
    const error = `<Error><Type>${type}</Type>${words}${xmlMembers(refusal.members)}</Error>`
    const id = `<RequestId>${requestId}</RequestId>`
    return reply(refusal.status, requestId, `<ErrorResponse xmlns="${wire.namespace}">${error}${id}</ErrorResponse>`)
  },
  words: {
    expired: ['ExpiredToken', 403],
    missing: ['MissingAuthenticationToken', 403],
    denied: ['AccessDenied', 403],
    throttled: ['Throttling', 400]
  }
})

/** The form of a query request, from the body or, as old clients send it, from the path. */
export const formOf = (request: WireRequest): URLSearchParams | undefined => {
  if (contentType(request) === 'application/x-www-form-urlencoded') return new URLSearchParams(bodyText(request))
  const query = request.method === 'GET' ? request.path.split('?')[1] : undefined
  return query === undefined ? undefined : new URLSearchParams(query)
}

const reply = (status: number, requestId: string, xml: string): WireReply => {
  const plain = textReply(status, 'text/xml', xml)
  return { ...plain, headers: { ...plain.headers, 'x-amzn-requestid': requestId } }
}

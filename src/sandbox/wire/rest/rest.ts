import type { RestWire } from '../../kernel/operation.ts'
import type { Codec } from '../codec.ts'
import { restCodec } from './codec.ts'
import { restJson } from './rest-json.ts'
import { restXml } from './rest-xml.ts'

/** The codec of a service that speaks REST-JSON or REST-XML. */
export const restOver = (wire: RestWire): Codec =>
  wire.protocol === 'rest-json'
    ? restCodec(wire, restJson, words.json)
    : restCodec(wire, restXml(wire), wire.errors === 'bare' ? words.bare : words.wrapped)

const words: Readonly<Record<'json' | 'wrapped' | 'bare', Codec['words']>> = {
  json: {
    expired: ['ExpiredTokenException', 403],
    missing: ['MissingAuthenticationTokenException', 403],
    denied: ['AccessDeniedException', 403],
    throttled: ['TooManyRequestsException', 429]
  },
  wrapped: {
    expired: ['ExpiredToken', 403],
    missing: ['MissingAuthenticationToken', 403],
    denied: ['AccessDenied', 403],
    throttled: ['Throttling', 400]
  },
  bare: {
    expired: ['ExpiredToken', 400],
    missing: ['AccessDenied', 403],
    denied: ['AccessDenied', 403],
    throttled: ['SlowDown', 503]
  }
}

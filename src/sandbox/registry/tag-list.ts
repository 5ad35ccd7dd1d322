import { current, type Exchange, pathOf } from './exchange.ts'
import { listing } from './listing.ts'
import type { Reply } from './reply.ts'

/** `GET …/tags/list`: tags in lexical order, `n` of them after `last`. */
export const getTags = async (exchange: Exchange): Promise<Reply> =>
  listing(exchange.query, {
    names: Object.keys(current(exchange).repository.tags),
    path: pathOf(exchange, 'tags/list'),
    body: tags => ({ name: pathOf(exchange, '').slice('/v2/'.length, -1), tags })
  })

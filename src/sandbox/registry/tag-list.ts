import { current, type Exchange, pathOf } from './exchange.ts'
import { ociError } from './oci-error.ts'
import type { Reply } from './reply.ts'

/** The most tags in one answer. */
const pageLimit = 1000

/** `GET …/tags/list`: tags in lexical order, `n` of them after `last`; a `Link` header leads to the rest. */
export const getTags = async (exchange: Exchange): Promise<Reply> => {
  const { repository } = current(exchange)
  const wanted = exchange.query.get('n') ?? String(pageLimit)
  if (!/^\d+$/.test(wanted)) throw ociError('UNSUPPORTED', `invalid page size '${wanted}'`)
  const size = Math.min(Number(wanted), pageLimit)
  const after = exchange.query.get('last') ?? ''
  const rest = Object.keys(repository.tags)
    .sort()
    .filter(tag => tag > after)
  const tags = rest.slice(0, size)
  const last = tags.at(-1)
  const more = last !== undefined && rest.length > tags.length
  return {
    status: 200,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      ...(more && { link: `<${pathOf(exchange, 'tags/list')}?n=${size}&last=${last}>; rel="next"` })
    },
    body: JSON.stringify({ name: pathOf(exchange, '').slice('/v2/'.length, -1), tags })
  }
}

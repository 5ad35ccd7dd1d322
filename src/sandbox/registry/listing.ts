import { pageSize } from './page-size.ts'
import type { Reply } from './reply.ts'

/** What is listed: all its names, the path it is asked under, and the answer's body around one page of names. */
export type Listed = {
  readonly names: readonly string[]
  readonly path: string
  readonly body: (page: readonly string[]) => Record<string, unknown>
}

/** One page in lexical order: `n` names after `last`; a `Link` header leads to the rest. */
export const listing = (query: URLSearchParams, { names, path, body }: Listed): Reply => {
  const size = pageSize(query)
  const after = query.get('last') ?? ''
  const rest = [...names].sort().filter(name => name > after)
  const page = rest.slice(0, size)
  const last = page.at(-1)
  const more = last !== undefined && rest.length > page.length
  return {
    status: 200,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      ...(more && { link: `<${path}?n=${size}&last=${last}>; rel="next"` })
    },
    body: JSON.stringify(body(page))
  }
}

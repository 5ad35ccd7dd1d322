import type { Input } from '../../kernel/operation.ts'
import type { WireRequest } from '../request.ts'
import type { Bound } from './bound.ts'
import { type Member, momentFormat } from './members.ts'
import { parseScalar } from './scalar.ts'

/** The members of a request that stand in its path, query and headers. */
export const requestParts = (members: readonly Member[], request: WireRequest, { labels }: Bound): Input => {
  const query = new URLSearchParams(request.path.split('?')[1] ?? '')
  const named = members.filter(({ in: place }) => place === 'query').map(({ wire }) => wire)
  const found = members.map((member): unknown => {
    switch (member.in) {
      case 'label':
        return scalar(member, labels[member.wire])
      case 'query':
        return several(member, query.has(member.wire) ? query.getAll(member.wire) : undefined)
      case 'queries':
        return queries(member, query, named)
      case 'header':
        return several(member, split(member, request.headers[member.wire.toLowerCase()]))
      case 'headers':
        return prefixed(member.wire.toLowerCase(), request.headers)
      default:
        return undefined
    }
  })
  return Object.fromEntries(members.flatMap(({ member }, at) => (found[at] === undefined ? [] : [[member, found[at]]])))
}

const scalar = (member: Member, text: string | undefined, type = member.type): unknown =>
  text === undefined ? undefined : parseScalar(text, { type, at: member.member, moment: momentFormat(member, 'iso') })

const several = (member: Member, texts: readonly string[] | undefined): unknown =>
  member.type.startsWith('[]')
    ? texts?.map(text => scalar(member, text, member.type.slice(2)))
    : scalar(member, texts?.[0])

/** A header that holds a list has commas between items, which may be quoted; moments of HTTP hold a comma each. */
const split = (member: Member, text: string | undefined): readonly string[] | undefined => {
  if (text === undefined || !member.type.startsWith('[]')) return text === undefined ? undefined : [text]
  if (member.type === '[]timestamp' && momentFormat(member, 'http') === 'http') return text.split(/(?<=GMT)\s*,\s*/)
  return [...text.matchAll(/\s*(?:"((?:[^"\\]|\\.)*)"|([^,]*))\s*(?:,|$)/g)]
    .slice(0, text.endsWith(',') ? undefined : -1)
    .map(([, quoted, plain]) => quoted?.replaceAll(/\\(.)/g, '$1') ?? (plain ?? '').trim())
}

/** All parameters that no other member is bound to. */
const queries = (member: Member, query: URLSearchParams, named: readonly string[]): unknown => {
  const names = [...new Set(query.keys())].filter(name => !named.includes(name))
  if (names.length === 0) return undefined
  const isList = member.type.startsWith('{}[]')
  return Object.fromEntries(names.map(name => [name, isList ? query.getAll(name) : (query.get(name) ?? '')]))
}

const prefixed = (prefix: string, headers: Readonly<Record<string, string>>): unknown => {
  const found = Object.entries(headers).filter(([name]) => name.startsWith(prefix))
  return found.length === 0
    ? undefined
    : Object.fromEntries(found.map(([name, text]) => [name.slice(prefix.length), text]))
}

import type { Input } from '../../kernel/operation.ts'
import { type Member, momentFormat } from './members.ts'
import { scalarText } from './scalar.ts'

/** Status and headers of an answer, by the members that are bound to them. */
export type ReplyParts = { readonly status?: number; readonly headers: Readonly<Record<string, string>> }

/** What an answer's members say beside its body; absent members say nothing. */
export const replyParts = (members: readonly Member[], values: Input): ReplyParts => {
  const given = members.filter(({ member }) => values[member] !== undefined && values[member] !== null)
  const status = given.find(({ in: place }) => place === 'status')
  return {
    ...(status === undefined ? {} : { status: Number(values[status.member]) }),
    headers: Object.fromEntries(given.flatMap(member => headersOf(member, values[member.member])))
  }
}

const headersOf = (member: Member, value: unknown): readonly (readonly [string, string])[] => {
  const name = member.wire.toLowerCase()
  const moment = momentFormat(member, 'http')
  if (member.in === 'headers')
    return Object.entries(value as Input).map(([key, text]) => [`${name}${key.toLowerCase()}`, String(text)])
  if (member.in !== 'header') return []
  const items = Array.isArray(value) ? value.map(item => listed(scalarText(item, moment))) : [scalarText(value, moment)]
  return [[name, items.join(', ')]]
}

/** An item of a list in a header: quoted where a comma or a quote would end it. */
const listed = (text: string): string =>
  /[",]/.test(text) && !/ GMT$/.test(text) ? `"${text.replaceAll(/["\\]/g, '\\$&')}"` : text

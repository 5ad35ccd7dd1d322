import type { Input } from '../../kernel/operation.ts'
import type { RestModel } from '../../kernel/rest-model.ts'
import type { Element } from './element.ts'
import { inBody, type Member, membersOf, momentFormat } from './members.ts'
import { parseScalar } from './scalar.ts'

/** The members of a structure that an element holds; elements that the structure does not know are passed over. */
export const elementMembers = (model: RestModel, structure: string, element: Element): Input =>
  Object.fromEntries(
    inBody(membersOf(model, structure)).flatMap(member => {
      const value = memberOf(model, member, element)
      return value === undefined ? [] : [[member.member, value]]
    })
  )

const memberOf = (model: RestModel, member: Member, element: Element): unknown => {
  if (member.in === 'attribute') return element.attributes[member.wire]
  const own = element.children.filter(({ name }) => name === local(member.wire))
  const [first] = own
  if (first === undefined) return undefined
  if (member.type.startsWith('[]')) {
    const items = member.flat ? own : first.children.filter(({ name }) => name === (member.item ?? 'member'))
    return items.map(item => readValue(model, inner(member), item))
  }
  if (member.type.startsWith('{}')) return pairs(model, member, member.flat ? own : first.children)
  return readValue(model, member, first)
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

const inner = (member: Member): Member => ({ ...member, type: member.type.slice(2) })

const pairs = (model: RestModel, member: Member, entries: readonly Element[]): Input =>
  Object.fromEntries(
    entries.map(({ children }) => {
      const [key, value] = ['key', 'value'].map(wanted => children.find(({ name }) => name === wanted))
      return [key?.text ?? '', value === undefined ? '' : readValue(model, inner(member), value)]
    })
  )

const readValue = (model: RestModel, member: Member, element: Element): unknown =>
  member.type.startsWith('=')
    ? elementMembers(model, member.type.slice(1), element)
    : parseScalar(element.text, { type: member.type, at: member.member, moment: momentFormat(member, 'iso') })

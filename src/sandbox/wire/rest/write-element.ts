import type { Input } from '../../kernel/operation.ts'
import type { RestModel } from '../../kernel/rest-model.ts'
import { escapedXml } from '../xml.ts'
import { inBody, type Member, membersOf, momentFormat } from './members.ts'
import { scalarText } from './scalar.ts'

/** What stands in a structure's element: its attributes, with a blank before each, and its elements. */
export type Elements = { readonly attributes: string; readonly content: string }

/** A structure's members as XML, those that are absent left out. */
export const elementsOf = (model: RestModel, structure: string, values: Input): Elements => {
  const given = inBody(membersOf(model, structure)).filter(
    ({ member }) => values[member] !== undefined && values[member] !== null
  )
  const attributes = given
    .filter(({ in: place }) => place === 'attribute')
    .map(({ wire, member }) => ` ${wire}="${escapedXml(String(values[member]))}"`)
  const content = given
    .filter(({ in: place }) => place !== 'attribute')
    .map(member => memberText(model, member, values[member.member]))
  return { attributes: attributes.join(''), content: content.join('') }
}

const memberText = (model: RestModel, member: Member, value: unknown): string => {
  const { type, wire, flat } = member
  if (type.startsWith('[]')) {
    const name = flat ? wire : (member.item ?? 'member')
    const items = (value as readonly unknown[]).map(item => one(model, inner(member), { name, value: item }))
    return flat ? items.join('') : `<${wire}>${items.join('')}</${wire}>`
  }
  if (!type.startsWith('{}')) return one(model, member, { name: wire, value })
  const name = flat ? wire : 'entry'
  const entries = Object.entries(value as Input).map(
    ([key, item]) =>
      `<${name}><key>${escapedXml(key)}</key>${one(model, inner(member), { name: 'value', value: item })}</${name}>`
  )
  return flat ? entries.join('') : `<${wire}>${entries.join('')}</${wire}>`
}

const inner = (member: Member): Member => ({ ...member, type: member.type.slice(2) })

const one = (
  model: RestModel,
  member: Member,
  { name, value }: { readonly name: string; readonly value: unknown }
): string => {
  if (!member.type.startsWith('=')) {
    const text = escapedXml(scalarText(value, momentFormat(member, 'iso')))
    return `<${name}>${text}</${name}>`
  }
  const { attributes, content } = elementsOf(model, member.type.slice(1), value as Input)
  return `<${name}${attributes}>${content}</${name}>`
}

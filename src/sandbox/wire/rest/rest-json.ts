import { isStructure } from '../../kernel/member.ts'
import type { Input } from '../../kernel/operation.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { RestModel } from '../../kernel/rest-model.ts'
import { isTimestamp } from '../../kernel/timestamp.ts'
import { jsonMembers } from '../json.ts'
import type { BodyFormat } from './body-format.ts'
import { inBody, type Member, membersOf, momentFormat } from './members.ts'
import { parseScalar, scalarText } from './scalar.ts'

/** AWS REST-JSON: bodies are JSON, an error's code is in `x-amzn-errortype`. */
export const restJson: BodyFormat = {
  contentType: 'application/json',
  requestIdHeader: 'x-amzn-requestid',
  parse: (text, { model, structure }) => read(model, structure, jsonMembers(text)),
  text: (values, { model, structure }) => JSON.stringify(written(model, structure, values)),
  failure: (_requestId, { code, message, members }) => ({
    headers: { 'content-type': 'application/json', 'x-amzn-errortype': code },
    body: Buffer.from(JSON.stringify({ message, ...members }), 'utf8')
  })
}

const read = (model: RestModel, structure: string, values: Input): Input =>
  Object.fromEntries(
    inBody(membersOf(model, structure)).flatMap(member => {
      const value = Object.hasOwn(values, member.wire) ? values[member.wire] : undefined
      return value === undefined || value === null ? [] : [[member.member, readValue(model, member, value)]]
    })
  )

const readValue = (model: RestModel, member: Member, value: unknown): unknown => {
  const { type } = member
  if (type.startsWith('=') && isStructure(value)) return read(model, type.slice(1), value)
  if (type.startsWith('[]') && Array.isArray(value)) return value.map(item => readValue(model, inner(member), item))
  if (type.startsWith('{}') && isStructure(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, readValue(model, inner(member), item)]))
  if (type === 'timestamp' && typeof value === 'string')
    return parseScalar(value, { type, at: member.member, moment: momentFormat(member, 'epoch') })
  if (/^(=|\[\]|\{\})/.test(type) || !isOf(type, value))
    throw new Refusal('SerializationException', `Member '${member.member}' can not be converted to ${type}`)
  return value
}

const isOf = (type: string, value: unknown): boolean => {
  if (type === 'number' || type === 'timestamp') return typeof value === 'number'
  return typeof value === (type === 'boolean' ? 'boolean' : 'string')
}

const inner = (member: Member): Member => ({ ...member, type: member.type.slice(2) })

const written = (model: RestModel, structure: string, values: Input): Input => {
  const members = inBody(membersOf(model, structure))
  return Object.fromEntries(
    members.flatMap(member => {
      const value = values[member.member]
      return value === undefined || value === null ? [] : [[member.wire, shown(model, member, value)]]
    })
  )
}

const shown = (model: RestModel, member: Member, value: unknown): unknown => {
  const { type } = member
  if (type.startsWith('=')) return written(model, type.slice(1), value as Input)
  if (type.startsWith('[]')) return (value as readonly unknown[]).map(item => shown(model, inner(member), item))
  if (type.startsWith('{}'))
    return Object.fromEntries(
      Object.entries(value as Input).map(([key, item]) => [key, shown(model, inner(member), item)])
    )
  if (!isTimestamp(value)) return value instanceof Uint8Array ? scalarText(value, 'iso') : value
  const format = momentFormat(member, 'epoch')
  return format === 'epoch' ? value.$time / 1000 : scalarText(value, format)
}

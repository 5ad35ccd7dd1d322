import { isStructure } from '../kernel/member.ts'
import { isTimestamp } from '../kernel/timestamp.ts'
import type { AwsModel, TypeName } from './aws-model.ts'

/** What is wrong with a value: of another type, a word that is no member of its enum, a member that is needed, or one that is not known. */
export type ModelFault = {
  readonly what: 'type' | 'enum' | 'missing' | 'unknown'
  /** `deploymentConfiguration.alarms.rollback`, `services[0]`. */
  readonly at: string
  /** What is wanted: a type, or the words of an enum. */
  readonly wanted: string
  readonly value: unknown
}

/** Where a value stands: moments are marked in answers, numbers in requests, ISO 8601 in notes of calls; in a form all scalars are text. */
export type Side = 'request' | 'form' | 'response' | 'noted'

/** All that is wrong with a value of this type, in order of its members; absent and null members are passed over. */
export const assessValue = (
  model: AwsModel,
  side: Side,
  seen: { readonly value: unknown; readonly type: TypeName; readonly at: string }
): readonly ModelFault[] => {
  const { value, type, at } = seen
  const wrong = (wanted: string): readonly ModelFault[] => [{ what: 'type', at, wanted, value }]
  if (type.startsWith('=')) return isStructure(value) ? members(model, side, { ...seen, value }) : wrong('a structure')
  const inner = type.slice(2)
  if (side === 'form' && value === '' && /^(\[\]|\{\})/.test(type)) return []
  if (type.startsWith('[]'))
    return Array.isArray(value)
      ? value.flatMap((item, n) => assessValue(model, side, { value: item, type: inner, at: `${at}[${n}]` }))
      : wrong('a list')
  if (type.startsWith('{}'))
    return isStructure(value)
      ? Object.entries(value).flatMap(([key, item]) =>
          assessValue(model, side, { value: item, type: inner, at: `${at}.${key}` })
        )
      : wrong('a map')
  if (type.startsWith('#')) return word(model.enums[type.slice(1)] ?? [], seen)
  return isScalar(type, side, value) ? [] : wrong(type === 'boolean' ? 'a boolean' : `a ${type}`)
}

const word = (
  words: readonly string[],
  { value, at }: { readonly value: unknown; readonly at: string }
): readonly ModelFault[] => {
  if (typeof value !== 'string') return [{ what: 'type', at, wanted: 'a string', value }]
  return words.includes(value) ? [] : [{ what: 'enum', at, wanted: words.join(', '), value }]
}

const isScalar = (type: TypeName, side: Side, value: unknown): boolean => {
  if (type === 'document') return true
  if (side === 'form') return typeof value === 'string' && (texts[type]?.test(value) ?? true)
  if (type !== 'timestamp') return typeof value === (type === 'blob' ? 'string' : type)
  if (side === 'noted' && typeof value === 'string') return texts.timestamp?.test(value) === true
  return side === 'response' ? isTimestamp(value) : typeof value === 'number'
}

/** How scalars look that are written as text. */
const texts: Readonly<Record<string, RegExp>> = {
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
  timestamp: /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:?\d\d)$/
}

const members = (
  model: AwsModel,
  side: Side,
  {
    value,
    type,
    at
  }: { readonly value: Readonly<Record<string, unknown>>; readonly type: TypeName; readonly at: string }
): readonly ModelFault[] => {
  const known = model.structures[type.slice(1)] ?? { members: {}, required: [] }
  const inside = (name: string): string => (at === '' ? name : `${at}.${name}`)
  const given = Object.entries(value).filter(([, member]) => member !== undefined && member !== null)
  const names = given.map(([name]) => name)
  return [
    ...given.flatMap(([name, member]): readonly ModelFault[] => {
      const wanted = Object.hasOwn(known.members, name) ? known.members[name] : undefined
      if (wanted === undefined) return [{ what: 'unknown', at: inside(name), wanted: '', value: member }]
      return assessValue(model, side, { value: member, type: wanted, at: inside(name) })
    }),
    ...known.required
      .filter(name => !names.includes(name))
      .map(
        (name): ModelFault => ({
          what: 'missing',
          at: inside(name),
          wanted: known.members[name] ?? '',
          value: undefined
        })
      )
  ]
}

/** All that is wrong with an operation's request or response. */
export const assessCall = (
  model: AwsModel,
  side: Side,
  call: { readonly operation: string; readonly value: unknown }
): readonly ModelFault[] => {
  const type = model.operations[call.operation]?.[side === 'response' ? 1 : 0]
  return type === undefined ? [] : assessValue(model, side, { value: call.value, type: `=${type}`, at: '' })
}

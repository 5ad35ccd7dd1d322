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
export type Side = 'request' | 'form' | 'response' | 'noted' | 'noted response'

type Step = string | number

/** One walk through a value; every call passes here twice, so the way is put into words only where something is wrong. */
type Walk = { readonly model: AwsModel; readonly side: Side; readonly way: Step[]; readonly faults: ModelFault[] }

/** All that is wrong with a value of this type, in order of its members; absent and null members are passed over. */
export const assessValue = (
  model: AwsModel,
  side: Side,
  seen: { readonly value: unknown; readonly type: TypeName }
): readonly ModelFault[] => {
  const walk: Walk = { model, side, way: [], faults: [] }
  look(walk, seen.type, seen.value)
  return walk.faults
}

const fault = (
  walk: Walk,
  what: ModelFault['what'],
  told: { readonly wanted: string; readonly value: unknown }
): void => void walk.faults.push({ what, at: worded(walk.way), ...told })

const worded = (way: readonly Step[]): string =>
  way.map((step, nth) => (typeof step === 'number' ? `[${step}]` : nth === 0 ? step : `.${step}`)).join('')

const look = (walk: Walk, type: TypeName, value: unknown): void => {
  if (type.startsWith('=')) {
    if (isStructure(value)) lookInside(walk, type.slice(1), value)
    else fault(walk, 'type', { wanted: 'a structure', value })
  } else if (type.startsWith('[]')) lookThrough(walk, type.slice(2), value)
  else if (type.startsWith('{}')) {
    if (isStructure(value)) each(walk, type.slice(2), Object.entries(value))
    else if (!isEmptyList(walk.side, value)) fault(walk, 'type', { wanted: 'a map', value })
  } else if (type.startsWith('#')) lookUp(walk, type.slice(1), value)
  else if (!isScalar(type, walk.side, value))
    fault(walk, 'type', { wanted: type === 'boolean' ? 'a boolean' : `a ${type}`, value })
}

const lookThrough = (walk: Walk, type: TypeName, value: unknown): void => {
  if (Array.isArray(value)) each(walk, type, value.entries())
  else if (!isEmptyList(walk.side, value)) fault(walk, 'type', { wanted: 'a list', value })
}

/** In a form an empty list is an empty text. */
const isEmptyList = (side: Side, value: unknown): boolean => side === 'form' && value === ''

const each = (walk: Walk, type: TypeName, items: Iterable<readonly [Step, unknown]>): void => {
  for (const [step, item] of items) {
    walk.way.push(step)
    look(walk, type, item)
    walk.way.pop()
  }
}

const lookUp = (walk: Walk, name: string, value: unknown): void => {
  if (typeof value !== 'string') {
    fault(walk, 'type', { wanted: 'a string', value })
    return
  }
  const words = walk.model.enums[name] ?? []
  if (!words.includes(value)) fault(walk, 'enum', { wanted: words.join(', '), value })
}

const isScalar = (type: TypeName, side: Side, value: unknown): boolean => {
  if (type === 'document') return true
  if (side === 'form') return typeof value === 'string' && (texts[type]?.test(value) ?? true)
  if (type !== 'timestamp') return typeof value === (type === 'blob' ? 'string' : type)
  if (side.startsWith('noted') && typeof value === 'string') return texts.timestamp?.test(value) === true
  return side === 'response' ? isTimestamp(value) : typeof value === 'number'
}

/** How scalars look that are written as text. */
const texts: Readonly<Record<string, RegExp>> = {
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
  timestamp: /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:?\d\d)$/
}

const lookInside = (walk: Walk, structure: string, value: Readonly<Record<string, unknown>>): void => {
  const { members, required } = walk.model.structures[structure] ?? { members: {}, required: [] }
  for (const name of Object.keys(value)) {
    const member = value[name]
    if (member === undefined || member === null) continue
    const wanted = Object.hasOwn(members, name) ? members[name] : undefined
    walk.way.push(name)
    if (wanted === undefined) fault(walk, 'unknown', { wanted: '', value: member })
    else look(walk, wanted, member)
    walk.way.pop()
  }
  for (const name of required) {
    if (value[name] !== undefined && value[name] !== null) continue
    walk.way.push(name)
    fault(walk, 'missing', { wanted: members[name] ?? '', value: undefined })
    walk.way.pop()
  }
}

/** All that is wrong with an operation's request or response. */
export const assessCall = (
  model: AwsModel,
  side: Side,
  call: { readonly operation: string; readonly value: unknown }
): readonly ModelFault[] => {
  const type = model.operations[call.operation]?.[side.endsWith('response') ? 1 : 0]
  return type === undefined ? [] : assessValue(model, side, { value: call.value, type: `=${type}` })
}

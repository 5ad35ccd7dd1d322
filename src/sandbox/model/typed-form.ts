import { isStructure } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import type { AwsModel, TypeName } from './aws-model.ts'

/** The members of a form that its model allows, numbers and flags as such: what is kept of a request is answered as what it is. */
export const typedForm = (model: AwsModel, operation: string, input: Input): Input => {
  const request = model.operations[operation]?.[0]
  const typed = request === undefined ? input : typedValue(model, `=${request}`, input)
  return isStructure(typed) ? typed : input
}

const typedValue = (model: AwsModel, type: TypeName, value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(item => typedValue(model, type.slice(2), item))
  if (typeof value === 'string' && type === 'number') return Number(value)
  if (typeof value === 'string' && type === 'boolean') return value === 'true'
  if (!isStructure(value) || !/^(=|\{\})/.test(type)) return value
  const members: Readonly<Record<string, TypeName>> = model.structures[type.slice(1)]?.members ?? {}
  const typeOf = (name: string): TypeName =>
    type.startsWith('{}') ? type.slice(2) : Object.hasOwn(members, name) ? (members[name] ?? '') : ''
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, typedValue(model, typeOf(name), member)])
  )
}

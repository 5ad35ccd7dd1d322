import { structuresMember, textMember } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import { invalid } from './refuse.ts'

/** The attributes that a request sets; each at most once. */
export const attributesIn = (input: Input): Readonly<Record<string, string>> => {
  const given = structuresMember(input, 'Attributes') ?? []
  const pairs = given.map(pair => [textMember(pair, 'Key') ?? '', textMember(pair, 'Value') ?? ''] as const)
  const twice = pairs.find(([key], at) => pairs.findIndex(([other]) => other === key) !== at)
  if (twice !== undefined) throw invalid(`Attribute key '${twice[0]}' is specified more than once`)
  return Object.fromEntries(pairs)
}

/** Attributes as answers list them. */
export const attributesView = (attributes: Readonly<Record<string, string>>): Record<string, unknown> => ({
  Attributes: Object.entries(attributes).map(([Key, Value]) => ({ Key, Value }))
})

import type { MomentFormat, Place, RestMember, RestModel } from '../../kernel/rest-model.ts'

/** A member as bindings read and write it. */
export type Member = RestMember & { readonly member: string; readonly wire: string }

/** The members of a structure, with their names on the wire; one that the model does not have is a mistake in the service. */
export const membersOf = (model: RestModel, structure: string): readonly Member[] => {
  const found = Object.hasOwn(model.structures, structure) ? model.structures[structure] : undefined
  if (found === undefined) throw new Error(`the model has no structure ${structure}`)
  return Object.entries(found).map(([member, told]) => {
    const given: RestMember = typeof told === 'string' ? { type: told } : told
    return { ...given, member, wire: given.name ?? member }
  })
}

/** The members that stand in the body: those that are bound nowhere else. */
export const inBody = (members: readonly Member[]): readonly Member[] =>
  members.filter(({ in: place }) => place === undefined || place === 'attribute')

/** The usual format of moments at a place. */
export const momentFormat = (member: RestMember, otherwise: MomentFormat): MomentFormat =>
  member.moment ?? (member.in === 'header' ? 'http' : otherwise)

/** The only member at a place, if any. */
export const memberAt = (members: readonly Member[], place: Place): Member | undefined =>
  members.find(member => member.in === place)

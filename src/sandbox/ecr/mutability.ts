import { fits } from '../kernel/glob.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { checkLength } from './constraint.ts'
import { invalid } from './refuse.ts'

/** The four modes of tag mutability. */
export const mutabilities = ['MUTABLE', 'IMMUTABLE', 'IMMUTABLE_WITH_EXCLUSION', 'MUTABLE_WITH_EXCLUSION'] as const

/** One of the four modes. */
export type Mutability = (typeof mutabilities)[number]

type Rule = { readonly mutability: Mutability; readonly filters: string[] }

/** Whether this tag, once taken, stays with its image: the mode, turned round for tags that a filter matches. */
export const isImmutable = ({ mutability, filters }: Readonly<Rule>, tag: string): boolean => {
  const excluded = mutability.endsWith('_WITH_EXCLUSION') && filters.some(filter => fits(filter, tag))
  return mutability.startsWith('IMMUTABLE') !== excluded
}

/** A mode and its filters, checked: one to five wildcard filters with the modes that exclude, none with the others. */
export const parseMutability = (mode: string, given?: readonly { type: string; filter: string }[]): Rule => {
  const mutability = mutabilities.find(known => known === mode)
  if (mutability === undefined)
    throw invalid('imageTagMutability', `Member must satisfy enum value set: [${mutabilities.join(', ')}]`)
  const excluding = mutability.endsWith('_WITH_EXCLUSION')
  const [filters, noun] = [given ?? [], 'ImageTagMutabilityExclusionFilters']
  if (excluding && given === undefined)
    throw wrong(`${noun} can't be null when imageTagMutability is set as ${mutability}`)
  if (!excluding && filters.length > 0)
    throw wrong(`${noun} must be null when imageTagMutability is set as ${mutability}`)
  if (excluding) checkLength(member, filters.length, { least: 1, most: 5 })
  for (const { type, filter } of filters) {
    if (type !== 'WILDCARD') throw wrong('Member must satisfy enum value set: [WILDCARD]')
    if (!/^[0-9A-Za-z._*-]{1,128}$/.test(filter))
      throw wrong('Member must satisfy regular expression pattern: ^[0-9a-zA-Z._*-]{1,128}')
    if (filter.split('*').length > 3) throw wrong('a filter has at most two wildcards')
  }
  return { mutability, filters: filters.map(({ filter }) => filter) }
}

const member = 'imageTagMutabilityExclusionFilters'

const wrong = (constraint: string): Refusal => invalid(member, constraint)

import { fits } from '../kernel/glob.ts'
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

/** What a refusal says is immutable: the repository, or with exclusion filters the tag. */
export const immutableThing = ({ mutability }: Pick<Rule, 'mutability'>): string =>
  mutability === 'IMMUTABLE' ? 'repository' : 'tag'

/** A mode and its filters, checked: one to five wildcard filters with the modes that exclude, none with the others. */
export const parseMutability = (mode: string, filters: readonly { type: string; filter: string }[]): Rule => {
  const mutability = mutabilities.find(known => known === mode)
  if (mutability === undefined)
    throw invalid('imageTagMutability', `must satisfy enum value set: [${mutabilities.join(', ')}]`)
  const excluding = mutability.endsWith('_WITH_EXCLUSION')
  if (excluding !== filters.length > 0 || filters.length > 5)
    throw invalid(
      'imageTagMutabilityExclusionFilters',
      excluding ? 'must have between 1 and 5 filters' : `must be empty with ${mutability}`
    )
  for (const { type, filter } of filters)
    if (type !== 'WILDCARD' || !/^[0-9A-Za-z._*-]{1,128}$/.test(filter))
      throw invalid(
        'imageTagMutabilityExclusionFilters',
        "must be of type WILDCARD and satisfy regular expression '[0-9A-Za-z._*-]{1,128}'"
      )
  return { mutability, filters: filters.map(({ filter }) => filter) }
}

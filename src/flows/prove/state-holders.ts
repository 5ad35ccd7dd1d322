import { tagKeys } from '../../core/record/keys.ts'
import type { Holder } from '../../core/record/state-record.ts'
import type { FamilyRevision, Hash } from '../../core/release/named.ts'
import { sideBySide } from '../../core/time/side-by-side.ts'
import type { Definitions, RevisionView } from '../../ports/definitions.ts'

/** How far back a family is searched, and how many revisions are asked for at once. */
const depth = 50
const atOnce = 5

/** The newest ACTIVE revisions of a family with their tags, newest first. */
export const familyRevisions = async (definitions: Definitions, family: string): Promise<readonly RevisionView[]> => {
  const names = await definitions.revisions(family, depth)
  const views = await sideBySide(atOnce, names, name => definitions.describe(name))
  return views.flatMap(view => view ?? [])
}

/** The family of a revision. */
export const familyOf = (revision: FamilyRevision): string => revision.slice(0, revision.lastIndexOf(':'))

/** Those among some revisions that hold a state. */
export const holdersOf = (revisions: readonly RevisionView[], hash: Hash): readonly Holder[] =>
  revisions.filter(({ tags }) => tags[tagKeys.hash] === hash)

import type { Instant } from '../time/instant.ts'
import type { Relation } from './facts.ts'

/** How another commit lies to the one that is asked for, and its committer's date. */
export type Other = { readonly relation: Relation; readonly committed?: Instant }

/** Whether another commit is newer than one of this date; where git cannot tell, the committers' dates do. */
export const isOvertaken = ({ relation, committed }: Other, time: Instant): boolean =>
  relation === 'newer' || (relation === 'unknown' && committed !== undefined && committed > time)

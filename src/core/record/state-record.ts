import type { FamilyRevision, ImageTag, ServiceName, Stage } from '../release/named.ts'
import type { Instant } from '../time/instant.ts'
import { parseRecordTag, type RecordKind } from './image-record.ts'
import { provenAt } from './proof.ts'
import { type RevisionTags, vetoedAt } from './veto.ts'

/** One revision that holds a state. */
export type Holder = { readonly revision: FamilyRevision; readonly tags: RevisionTags }

/** What is written down of a state in one stage. */
export type StateRecord = { readonly proven?: Instant; readonly vetoed?: Instant }

/** What the revisions that hold a state say of it: when it was last proven, and whether a veto stands. */
export const stateRecord = (holders: readonly Holder[]): StateRecord => {
  const proven = holders
    .flatMap(({ tags }) => provenAt(tags) ?? [])
    .sort()
    .at(-1)
  const vetoed = vetoedAt(holders.map(({ tags }) => tags))
  return { ...(proven === undefined ? {} : { proven }), ...(vetoed === undefined ? {} : { vetoed }) }
}

/** What an image's tags say of it in one stage for one service: the index of the proofs and vetoes there. */
export const imageStateRecord = (
  tags: readonly ImageTag[],
  of: { readonly stage: Stage; readonly service: ServiceName }
): StateRecord => {
  const records = tags.flatMap(tag => parseRecordTag(tag) ?? [])
  const latest = (kind: RecordKind): Instant | undefined =>
    records
      .filter(each => each.kind === kind && each.stage === of.stage && each.service === of.service)
      .map(({ at }) => at)
      .sort()
      .at(-1)
  const [proven, vetoed, cleared] = [latest('rel'), latest('veto'), latest('clear')]
  const stands = vetoed !== undefined && vetoed > (cleared ?? '')
  return { ...(proven === undefined ? {} : { proven }), ...(stands ? { vetoed } : {}) }
}

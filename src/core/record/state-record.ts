import type { FamilyRevision, Hash, ImageTag, ServiceName, Stage, StatePrint } from '../release/named.ts'
import type { Instant } from '../time/instant.ts'
import { type ImageRecord, parseRecordTag, statePrint } from './image-record.ts'
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

/** Whose records are read: of a service in a stage; with `hash`, those of that one state, too. */
export type RecordOwner = { readonly stage: Stage; readonly service: ServiceName; readonly hash?: Hash }

/** A veto that stands on an image: on its digest in any state, or on one state that has it. */
export type ImageVeto = Pick<ImageRecord, 'at' | 'state'>

/** What an image's tags say of it in one stage for one service: the index of the proofs and vetoes there. */
export const imageStateRecord = (tags: readonly ImageTag[], of: RecordOwner): StateRecord => {
  const proven = latest(records(tags, of).filter(({ kind }) => kind === 'rel'))
  const [veto] = ownVetoes(tags, of)
  return { ...(proven === undefined ? {} : { proven }), ...(veto === undefined ? {} : { vetoed: veto.at }) }
}

/** The vetoes that stand against an image in the state of its owner, newest first. */
export const ownVetoes = (tags: readonly ImageTag[], of: RecordOwner): readonly ImageVeto[] =>
  imageVetoes(tags, of).filter(({ state }) => state === undefined || isOf(state, of))

/** The vetoes that stand on an image, of whatever state, newest first; a later `clear` lifts what it is about. */
export const imageVetoes = (tags: readonly ImageTag[], of: RecordOwner): readonly ImageVeto[] => {
  const all = records(tags, of)
  return [...new Set(all.map(({ state }) => state))]
    .flatMap((state): readonly ImageVeto[] => {
      const own = all.filter(each => each.state === state)
      const at = latest(own.filter(({ kind }) => kind === 'veto'))
      const cleared = latest(own.filter(({ kind }) => kind === 'clear'))
      if (at === undefined || at <= (cleared ?? '')) return []
      return [{ at, ...(state === undefined ? {} : { state }) }]
    })
    .sort((a, b) => (a.at < b.at ? 1 : -1))
}

const isOf = (state: StatePrint, { hash }: RecordOwner): boolean => hash !== undefined && state === statePrint(hash)

const records = (tags: readonly ImageTag[], { stage, service }: RecordOwner): readonly ImageRecord[] =>
  tags.flatMap(tag => parseRecordTag(tag) ?? []).filter(each => each.stage === stage && each.service === service)

const latest = (found: readonly ImageRecord[]): Instant | undefined =>
  found
    .map(({ at }) => at)
    .sort()
    .at(-1)

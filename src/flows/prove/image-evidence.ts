import type { Facts, Shown } from '../../core/gates/facts.ts'
import { imageStateRecord, ownVetoes } from '../../core/record/state-record.ts'
import type { Hash, Stage } from '../../core/release/named.ts'
import type { Release, Unit } from '../../core/release/release.ts'
import { type DigestTags, unitDigests } from './image-records.ts'

/** Where the evidence is looked for: tags of a stage on the digests of a release, and what the state is there, where that is known. */
export type ImageEvidence = {
  readonly release: Release
  readonly stage: Stage
  readonly tags: DigestTags
  readonly hash?: Hash
}

/** What the tags on a unit's digests show for a stage: each of them must carry the proof, and the latest is when all were proven. `why` says why nothing better is known. */
export const byImages = ({ release, stage, tags, hash }: ImageEvidence, unit: Unit, why: string): Shown => {
  const of = { stage, service: unit.service, ...(hash === undefined ? {} : { hash }) }
  const records = unitDigests(release, unit).map(digest => imageStateRecord(tags.get(digest) ?? [], of))
  const vetoed = latest(records.flatMap(each => each.vetoed ?? []))
  if (vetoed !== undefined) return { is: 'vetoed', at: vetoed }
  const proven = records.flatMap(each => each.proven ?? [])
  const at = latest(proven)
  if (at !== undefined && proven.length === records.length) return { is: 'proven', at, by: 'image-tags' }
  return { is: 'unknown', why: `no tag on its images says so, and ${why}` }
}

/** A veto that the images' tags tell of in the release's own stage: on a digest, or on this state, however old its revision is and whether it is still there. */
export const imageVeto = (
  { release, tags }: Pick<ImageEvidence, 'release' | 'tags'>,
  { task, ...unit }: Unit
): Facts['veto'] => {
  const of = { stage: release.stage, service: unit.service, ...(task === undefined ? {} : { hash: task.hash }) }
  const found = unitDigests(release, unit).flatMap(on =>
    ownVetoes(tags.get(on) ?? [], of).map(veto => ({ on, ...veto }))
  )
  const [first] = found
  return first && { at: first.at, of: first.state === undefined ? 'digest' : 'state', on: first.on }
}

const latest = (moments: readonly string[]): string | undefined => [...moments].sort().at(-1)

import type { Shown } from '../core/gates/facts.ts'
import { imageStateRecord } from '../core/record/state-record.ts'
import type { Stage } from '../core/release/named.ts'
import type { Release, Unit } from '../core/release/release.ts'
import { type DigestTags, unitDigests } from './image-records.ts'

/** Where the evidence is looked for: tags of a stage on the digests of a release. */
export type ImageEvidence = { readonly release: Release; readonly stage: Stage; readonly tags: DigestTags }

/** What the tags on a unit's digests show for a stage: each of them must carry the proof, and the latest is when all were proven. `why` says why nothing better is known. */
export const byImages = ({ release, stage, tags }: ImageEvidence, unit: Unit, why: string): Shown => {
  const of = { stage, service: unit.service }
  const records = unitDigests(release, unit).map(digest => imageStateRecord(tags.get(digest) ?? [], of))
  const vetoed = latest(records.flatMap(each => each.vetoed ?? []))
  if (vetoed !== undefined) return { is: 'vetoed', at: vetoed }
  const proven = records.flatMap(each => each.proven ?? [])
  const at = latest(proven)
  if (at !== undefined && proven.length === records.length) return { is: 'proven', at, by: 'image-tags' }
  return { is: 'unknown', why: `no tag on its images says so, and ${why}` }
}

const latest = (moments: readonly string[]): string | undefined => [...moments].sort().at(-1)

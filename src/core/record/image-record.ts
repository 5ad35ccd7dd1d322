import { type ImageTag, parsed, type ServiceName, type Stage } from '../release/named.ts'
import { compact, type Instant, parseCompact } from '../time/instant.ts'

/** What a record tag on an image says: proven here, vetoed here, or a veto lifted (design §2.4). */
export type RecordKind = 'rel' | 'veto' | 'clear'

/** One record tag, taken apart. */
export type ImageRecord = {
  readonly kind: RecordKind
  readonly stage: Stage
  readonly service: ServiceName
  readonly at: Instant
}

const pattern = /^(rel|veto|clear)-([a-z0-9-]{1,24})\.([a-z0-9_-]{1,60})\.(\d{8}T\d{6}Z)$/

/** The tag that writes a record on an image: append-only, the same for a re-run because `at` is ECS's own time. */
export const recordTag = (record: ImageRecord): ImageTag =>
  parsed(`${record.kind}-${record.stage}.${record.service}.${compact(record.at)}`)

/** A record read back from an image tag; `undefined` for any other tag. */
export const parseRecordTag = (tag: string): ImageRecord | undefined => {
  const [, kind, stage, service, at] = pattern.exec(tag) ?? []
  const moment = parseCompact(at ?? '')
  if (stage === undefined || service === undefined || moment === undefined) return undefined
  return { kind: kind as RecordKind, stage: parsed(stage), service: parsed(service), at: moment }
}

/** The moving tag on the digest that a stage runs after proof, and on the proven one before it. */
export const pinTag = (stage: Stage, service: ServiceName, which: 'running' | 'back'): ImageTag =>
  parsed(`pin-${stage}.${service}${which === 'back' ? '.back' : ''}`)

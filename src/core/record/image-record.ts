import { type Hash, type ImageTag, parsed, type ServiceName, type Stage, type StatePrint } from '../release/named.ts'
import { compact, type Instant, parseCompact } from '../time/instant.ts'

/** What a record tag on an image says: proven here, vetoed here, or a veto lifted (design §2.4). */
export type RecordKind = 'rel' | 'veto' | 'clear'

/** One record tag, taken apart. */
export type ImageRecord = {
  readonly kind: RecordKind
  readonly stage: Stage
  readonly service: ServiceName
  readonly at: Instant
  /** Of one state alone, by the print of its hash; absent where the record is about the digest in any state. */
  readonly state?: StatePrint
}

/** The print of a state, as its name in a tag: the first twelve digits of its hash. */
export const statePrint = (hash: Hash): StatePrint => parsed(hash.slice(0, 12))

const pattern = /^(rel|veto|clear)-([a-z0-9-]{1,24})\.([a-z0-9_-]{1,60})\.(\d{8}T\d{6}Z)(?:\.([0-9a-f]{12}))?$/

/** The tag that writes a record on an image: append-only, the same for a re-run because `at` is ECS's own time. */
export const recordTag = (record: ImageRecord): ImageTag =>
  parsed(
    `${record.kind}-${record.stage}.${record.service}.${compact(record.at)}${record.state === undefined ? '' : `.${record.state}`}`
  )

/** A record read back from an image tag; `undefined` for any other tag. */
export const parseRecordTag = (tag: string): ImageRecord | undefined => {
  const [, kind, stage, service, at, state] = pattern.exec(tag) ?? []
  const moment = parseCompact(at ?? '')
  if (stage === undefined || service === undefined || moment === undefined) return undefined
  return {
    ...{ kind: kind as RecordKind, stage: parsed(stage), service: parsed(service), at: moment },
    ...(state === undefined ? {} : { state: parsed<'StatePrint'>(state) })
  }
}

/** The moving tag on the digest that a stage runs after proof, and on the proven one before it. */
export const pinTag = (stage: Stage, service: ServiceName, which: 'running' | 'back'): ImageTag =>
  parsed(`pin-${stage}.${service}${which === 'back' ? '.back' : ''}`)

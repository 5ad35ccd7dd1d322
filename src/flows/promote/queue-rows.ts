import { endingWords } from '../../core/diagnosis/ending-words.ts'
import type { Failure } from '../../core/problem/failure.ts'
import type { ServiceName, Stage } from '../../core/release/named.ts'
import type { Queued } from '../../core/tags/queue.ts'
import type { Promotion } from './promotion.ts'

/** A tag of the queue, and what came of trying it again for one stage. */
export type Looked = {
  readonly queued: Queued
  readonly stage: Stage
  readonly done?: Promotion
  /** Where that could not be found out. */
  readonly failure?: Failure
  /** Why the tag could not be judged. */
  readonly unreadable?: string
}

/** What was looked at and what came of it, a row for each service: stage, tag, service, ending, and the older tags whose turn is over. */
export const queueRows = (looked: Looked): readonly (readonly string[])[] => {
  const { queued, stage } = looked
  return queued.services.map(service => [stage, queued.tag, service, words(looked, service), passedOver(queued)])
}

const words = ({ done, failure, unreadable }: Looked, service: ServiceName): string => {
  if (failure !== undefined) return `could not be found out: ${failure.message}`
  if (done === undefined) return `could not be judged: ${unreadable ?? 'nothing is known of it'}`
  const unit = done.release.units.find(each => each.service === service)
  if (unit === undefined) return done.left?.get(service) ?? 'is not in the release of this tag'
  if (unit.outcome === undefined) return 'would go on now'
  const waits = done.found
    .get(service)
    ?.find(({ ruling, overridden }) => ruling.is === 'wait' && overridden === undefined)
  const why = unit.outcome.is === 'waiting' && waits !== undefined ? `. ${waits.ruling.says} ${waits.ruling.pass}` : ''
  return `${endingWords(unit.outcome)}${why}`
}

const passedOver = ({ passed }: Queued): string => {
  const [first, ...others] = passed
  if (first === undefined) return ''
  return others.length === 0 ? first : `${first} and ${others.length} older`
}

import type { Config } from '../../core/config/config.ts'
import { type Hold, parseHold } from '../../core/record/hold.ts'
import { tagKeys } from '../../core/record/keys.ts'
import type { PastState } from '../../core/record/past-state.ts'
import type { AskedWay, WayBack } from '../../core/record/way-back.ts'
import type { FamilyRevision } from '../../core/release/named.ts'
import type { Unit } from '../../core/release/release.ts'
import type { Duration, Instant } from '../../core/time/instant.ts'
import type { Ports } from '../../ports/ports.ts'
import type { Site } from '../../targets/site.ts'
import type { Standing } from './situation.ts'

/** How a rollback goes: where to, why, and for how long it is followed. */
export type RollBackOptions = AskedWay & {
  readonly reason?: string
  /** Go on with the rest although one service cannot go back. */
  readonly partial: boolean
  readonly timeout?: Duration
}

/** Everything that the steps of one rollback share. */
export type Back = {
  readonly config: Config
  readonly site: Site
  readonly options: RollBackOptions
  readonly ports: Ports
  readonly deadline: Instant
}

/** One unit on its way back. */
export type Going = { readonly unit: Unit; readonly standing: Standing; readonly way: WayBack }

/** The state that is asked for; `undefined` where there is no way. */
export const goal = ({ way }: Going): PastState | undefined => {
  if (way.is === 'none') return undefined
  return way.is === 'there' ? way.at : way.to
}

/** The revision that is left: by this rollback, or by the one before that led here and that this one brings to its end. */
export const leftRevision = ({ way, standing }: Going): FamilyRevision | undefined => {
  if (way.is === 'back') return way.leave?.revision
  const hold = heldWay(standing)
  return way.is === 'there' && hold?.to === way.at.revision ? hold.from : undefined
}

/** What the hold on a service says. */
export const heldWay = ({ stand }: Standing): Hold | undefined => {
  const text = stand.service.tags[tagKeys.hold]
  return text === undefined ? undefined : parseHold(text)
}

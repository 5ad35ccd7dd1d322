import { type FamilyRevision, parsed } from '../release/named.ts'
import { compact, type Instant, parseCompact } from '../time/instant.ts'
import { tagValue } from './keys.ts'

/** A hold as a rollback writes it: who, since when, what was left for what, and why. A hold that a person wrote by hand has only its text. */
export type Hold = {
  readonly text: string
  readonly at?: Instant
  readonly by?: string
  readonly from?: FamilyRevision
  readonly to?: FamilyRevision
}

/** What a rollback knows when it holds a service. */
export type HoldFacts = {
  readonly at: Instant
  readonly by: string
  readonly from: FamilyRevision
  readonly to: FamilyRevision
  readonly reason?: string
}

/** An ECS tag's value takes so many characters (service quotas). */
const limit = 256

/** The value of the tag `tagship:hold`. A way that does not fit whole is left out: half a revision would be another one. */
export const holdValue = ({ at, by, from, to, reason }: HoldFacts): string => {
  const who = `${compact(at)} by ${tagValue(by).replaceAll(/\s+/g, '-').slice(0, 60)}`
  const way = `${who} from ${from} to ${to}`
  const start = way.length <= limit ? way : who
  return tagValue(reason === undefined ? start : `${start} because ${reason}`).trim()
}

const pattern = /^(\d{8}T\d{6}Z) by (\S+)(?: from ([\w-]+:\d+) to ([\w-]+:\d+))?(?: because .*)?$/s

/** A hold read back from its tag. */
export const parseHold = (text: string): Hold => {
  const [, moment, by, from, to] = pattern.exec(text) ?? []
  const at = parseCompact(moment ?? '')
  if (at === undefined || by === undefined) return { text }
  return {
    text,
    at,
    by,
    ...(from === undefined ? {} : { from: parsed<'FamilyRevision'>(from) }),
    ...(to === undefined ? {} : { to: parsed<'FamilyRevision'>(to) })
  }
}

import { causeTexts } from '../diagnosis/ending-words.ts'
import type { PastEnding, PastRollout } from '../record/past-rollout.ts'
import type { ServiceStatus } from '../record/service-status.ts'
import { durationText } from '../time/duration.ts'
import { between } from '../time/instant.ts'
import type { Section } from './report.ts'

/** The last rollouts of services as one table, newest first within each; `undefined` where nobody asked for them. */
export const historyTable = (services: readonly ServiceStatus[]): Section | undefined =>
  services.every(({ history, unread }) => history === undefined && unread === undefined)
    ? undefined
    : { kind: 'table', head: historyHead, rows: services.flatMap(rows) }

/** What each column of a history says. */
export const historyHead: readonly string[] = [
  'stage',
  'service',
  'began',
  'took',
  'ended',
  'version',
  'commit',
  'by',
  'revision'
]

const rows = (of: ServiceStatus): readonly (readonly string[])[] => {
  const { stage, service, history = [], unread } = of
  if (unread !== undefined) return [[stage, service, '', '', `could not be read: ${unread}`, '', '', '', '']]
  return history.map(past => [stage, service, ...historyCells(past)])
}

/** The cells of one rollout, from "began" on. */
export const historyCells = (past: PastRollout): readonly string[] => [
  minute(past.at),
  past.ended === undefined ? '' : durationText(between(past.at, past.ended)),
  past.cause === undefined ? endings[past.is] : `${endings[past.is]}: ${causeTexts[past.cause]}`,
  past.version ?? '',
  past.commit?.slice(0, 12) ?? '',
  past.by ?? '',
  past.revision ?? ''
]

/** A moment to the minute. */
export const minute = (at: string): string => at.slice(0, 16).concat('Z')

const endings: Readonly<Record<PastEnding, string>> = {
  succeeded: 'succeeded',
  'rolled-back': 'rolled back',
  failed: 'failed',
  superseded: 'superseded',
  'under-way': 'under way',
  paused: 'paused'
}

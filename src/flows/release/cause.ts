import type { Cause } from '../../core/release/release.ts'
import type { Origin } from '../../ports/origin.ts'

/** What started this run, as the cause of a release that no tag asked for. */
export const causeOf = ({ event, actor, run }: Origin): Cause => ({
  event,
  actor,
  ...(run === undefined ? {} : { run })
})

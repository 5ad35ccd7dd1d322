import { Failure } from '../../core/problem/failure.ts'
import type { FamilyRevision } from '../../core/release/named.ts'
import { wantedRevision } from '../../core/rollout/service-view.ts'
import type { Ports } from '../../ports/ports.ts'
import type { Site } from '../../targets/site.ts'
import { type Check, type Checked, check } from './verify-check.ts'

/** What is checked: a revision that a service works towards; without one, whatever is there. */
export type InPlace = { readonly site: Site; readonly service: string; readonly revision?: FamilyRevision | undefined }

/** Checks a service, and that nobody replaced its revision meanwhile: then something else was looked at. */
export const checkInPlace = async (
  asked: Check,
  at: InPlace,
  ports: Pick<Ports, 'clock' | 'http' | 'journal' | 'signal'>
): Promise<Checked> => {
  const checked = await check(asked, ports)
  const { site, service, revision } = at
  if (!checked.ok || revision === undefined) return checked
  try {
    const view = (await site.cloud.services.describe(site.cluster, [service])).get(service)
    const now = view === undefined ? undefined : wantedRevision(view)
    return now === revision ? checked : replaced(revision, now)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const reason = `Whether it is still in place could not be read: ${error.message}`
    return { ok: false, outcome: { is: 'unverified', cause: 'health' }, reason }
  }
}

const replaced = (revision: FamilyRevision, now: FamilyRevision | undefined): Checked => ({
  ok: false,
  outcome: now === undefined ? { is: 'failed', cause: 'deleted' } : { is: 'superseded', by: now },
  reason: `${revision} was ${now === undefined ? 'removed' : `replaced by ${now}`} while it was verified, so nothing says that it is well.`
})

import { lastSeen, type SeenCommit, seenTags } from '../../core/record/seen-commit.ts'
import type { Outcome } from '../../core/release/outcome.ts'
import type { ServiceView } from '../../core/rollout/service-view.ts'
import type { Terms } from '../../core/rollout/stand.ts'
import type { Sent } from './send.ts'
import type { Watching } from './watch.ts'

/** How the service ended, and what the caller let happen. */
type Ending = { readonly outcome: Outcome; readonly terms: Terms }

/** Writes on a service the commit that asked for what it runs, where its revision was registered for another: an older request that comes late can then be told. Never throws: a failure is a warning. */
export const recordSeen = async (watching: Watching, sent: Sent, { outcome, terms }: Ending): Promise<void> => {
  const { order, stand } = sent.plan
  const { request } = order
  if (request === undefined || (outcome.is !== 'succeeded' && outcome.is !== 'no-op')) return
  const registered = registeredCommit(sent)
  const isDue = async (seen: SeenCommit | undefined, overNewer: boolean): Promise<boolean> => {
    const isStale = (await request.newer([registered, seen].flatMap(each => each ?? []))) !== undefined
    if (isStale) return seen !== undefined && overNewer
    return registered?.sha !== request.commit.sha && seen?.sha !== request.commit.sha
  }
  try {
    const before = lastSeen(stand.service.tags)
    if (!(await isDue(before, terms.allowDowngrade === true))) return
    const now = lastSeen((await tagsNow(watching, order.service)) ?? {})
    if (now?.sha !== before?.sha && !(await isDue(now, false))) return
    await watching.site.cloud.services.tag(stand.service.arn, seenTags(request.commit))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    watching.ports.journal.warn(
      `${order.label}: it could not be written down that ${request.commit.sha.slice(0, 12)} asked for what runs, so an older commit may overtake it: ${why}`
    )
  }
}

/** The tags as they are now: somebody else may have written while our rollout went on. */
const tagsNow = async ({ site }: Watching, name: string): Promise<ServiceView['tags'] | undefined> =>
  (await site.cloud.services.describe(site.cluster, [name])).get(name)?.tags

/** The commit that the revision in question was registered for. */
const registeredCommit = (sent: Sent): SeenCommit | undefined => {
  if ('commit' in sent) return sent.commit
  const { step } = sent.plan
  return step.do === 'follow' ? step.rollout.commit : sent.plan.stand.commit
}

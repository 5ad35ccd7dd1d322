import { type Diagnosis, diagnosis } from '../../core/diagnosis/diagnosis.ts'
import { isGreen, isOpenEnded, type Outcome } from '../../core/release/outcome.ts'
import { primary } from '../../core/rollout/service-view.ts'
import type { Terms } from '../../core/rollout/stand.ts'
import { sideBySide } from '../../core/time/side-by-side.ts'
import type { Ports } from '../../ports/ports.ts'
import { diagnose } from './diagnose.ts'
import type { Landing, RollOutOptions } from './landing.ts'
import { recordSeen } from './record-seen.ts'
import type { Sent } from './send.ts'
import { type Ended, type Watching, watch } from './watch.ts'
import { watchFeed } from './watch-feed.ts'

type Needs = Pick<Ports, 'clock' | 'journal' | 'signal'>

/** How many services are read into at the same time when their ends are explained. */
const reads = 10

/** Carries plans out side by side, follows each in one loop from the moment it was sent, and explains how each service ended. Never throws unless `carry` does. */
export const conclude = async <P>(
  watching: Watching,
  plans: readonly P[],
  { options, carry }: { readonly options: RollOutOptions; readonly carry: (plan: P) => Promise<Sent> }
): Promise<ReadonlyMap<string, Landing>> => {
  const feed = watchFeed()
  const watched = options.waitFor === 'start' ? Promise.resolve([]) : watch(watching, feed)
  const carried = sideBySide(options.parallel, plans, async plan => {
    const sent = await carry(plan)
    if ('watch' in sent) feed.add(sent.watch)
    return sent
  })
  const sent = await carried.finally(feed.close)
  const ends = { ended: await watched, terms: options }
  return new Map(await sideBySide(reads, sent, each => land(watching, each, ends)))
}

const unwatched = (own: Ended['watch']): Ended => ({
  watch: own,
  outcome: { is: 'paused' },
  reason: 'Not watched, as asked: ECS goes on by itself. Run deploy again to see how it ended.'
})

type Ending = { readonly ended: readonly Ended[]; readonly terms: Terms }

const land = async (watching: Watching, sent: Sent, { ended, terms }: Ending): Promise<readonly [string, Landing]> => {
  const { site, ports } = watching
  const { order, stand } = sent.plan
  const now = primary(stand.service)?.taskDefinition
  if ('outcome' in sent) {
    const { outcome, reason } = sent
    tellGreen(ports, order.label, { outcome, reason })
    await recordSeen(watching, sent, { outcome, terms })
    const runs = outcome.is === 'no-op' || outcome.is === 'nothing-running'
    const revision = runs && now !== undefined ? { revision: now } : {}
    return [order.label, { outcome, ...revision, diagnosis: sent.diagnosis ?? unsent(order.label, sent, ports) }]
  }
  const own = ended.find(each => each.watch.order === order) ?? unwatched(sent.watch)
  tellGreen(ports, order.label, own)
  await recordSeen(watching, sent, { outcome: own.outcome, terms })
  const before = stand.service.deployments.find(each => each.taskDefinition !== sent.watch.revision)?.taskDefinition
  const from = before === undefined ? {} : { from: before }
  const found = await diagnose(site, { ...own, ...from }, ports)
  const previous = before === undefined ? {} : { previous: before }
  return [order.label, { outcome: own.outcome, revision: own.watch.revision, diagnosis: found, ...previous }]
}

/** A red end, one that is paused and one that waits are explained in the report; any other that is not the whole story is explained here. */
const tellGreen = ({ journal }: Needs, label: string, { outcome, reason }: Told): void => {
  if (isGreen(outcome) && !isOpenEnded(outcome) && reason !== undefined) journal.info(`${label}: ${reason}`)
}

type Told = { readonly outcome: Outcome; readonly reason?: string | undefined }

const unsent = (service: string, sent: Extract<Sent, { outcome: Outcome }>, { clock }: Needs): Diagnosis =>
  diagnosis({
    service,
    outcome: sent.outcome,
    since: clock.now(),
    took: 0,
    stopped: [],
    view: sent.plan.stand.service,
    ...(sent.reason === undefined ? {} : { reason: sent.reason })
  })

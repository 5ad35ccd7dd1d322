import type { FamilyRevision } from '../core/release/named.ts'
import type { Outcome } from '../core/release/outcome.ts'
import { type Diagnosis, diagnosis } from '../core/rollout/diagnosis.ts'
import { primary } from '../core/rollout/service-view.ts'
import type { Terms } from '../core/rollout/stand.ts'
import { type Duration, later } from '../core/time/instant.ts'
import { sideBySide } from '../core/time/side-by-side.ts'
import type { Ports } from '../ports/ports.ts'
import { targetOf } from '../targets/kind.ts'
import type { Order } from '../targets/order.ts'
import type { Site } from '../targets/site.ts'
import { decide, type Plan } from './decide.ts'
import { diagnose } from './diagnose.ts'
import { recordSeen } from './record-seen.ts'
import { type Sent, send } from './send.ts'
import { warnBefore } from './warn-before.ts'
import { type Ended, type Watching, watch } from './watch.ts'

/** How a set of services is rolled out. */
export type RollOutOptions = Terms & {
  /** For everything: waiting for others' rollouts and watching our own. */
  readonly timeout: Duration
  /** Until ECS has finished, its own rollback included; until success or failure is certain; or not at all. */
  readonly waitFor: 'end' | 'verdict' | 'start'
  /** Send what may be sent although another service was refused. */
  readonly partial: boolean
  /** How many services are written to at the same time; all that were are followed together. */
  readonly parallel: number
}

/** How one service ended, which revision it was to run, and which it ran before. */
export type Landing = {
  readonly outcome: Outcome
  readonly revision?: FamilyRevision
  readonly previous?: FamilyRevision
  readonly diagnosis: Diagnosis
}

type Needs = Pick<Ports, 'clock' | 'journal' | 'signal'>

/** How many services are read into at the same time when their ends are explained. */
const reads = 10

/** Rolls out a set of services of one cluster: reads all, decides, sends at most one update each, follows all in one loop, explains. Throws only before its first write. */
export const rollOut =
  (site: Site, options: RollOutOptions) =>
  async (orders: readonly Order[], ports: Needs): Promise<ReadonlyMap<string, Landing>> => {
    const deadline = later(ports.clock.now(), options.timeout)
    const watching: Watching = { site, target: targetOf('service', 'a service'), deadline, ports }
    const plans = await decide(watching, orders, options)
    warnOfFallback(plans, ports)
    const conditions = { terms: options, patient: options.waitFor !== 'verdict' }
    const going = allowed(plans, options)
    await warnBefore(watching, going)
    const sent = await sideBySide(options.parallel, going, plan => send(watching, plan, conditions))
    const watches = sent.flatMap(each => ('watch' in each ? each.watch : []))
    const ended = options.waitFor === 'start' ? watches.map(unwatched) : await watch(watching, watches)
    return new Map(await sideBySide(reads, sent, each => land(watching, each, { ended, terms: options })))
  }

/** One refusal refuses the request: what would be sent is not, unless a part of it is welcome. */
const allowed = (plans: readonly Plan[], { partial }: RollOutOptions): readonly Plan[] => {
  const refused = plans.some(({ step }) => step.do === 'nothing' && step.outcome.is === 'refused')
  if (!refused || partial) return plans
  return plans.map(plan =>
    plan.step.do === 'send' ? { ...plan, step: { do: 'nothing', outcome: { is: 'not-attempted' } } } : plan
  )
}

const warnOfFallback = (plans: readonly Plan[], { journal }: Needs): void => {
  const without = plans.filter(({ stand }) => stand.basis === 'deployments' && stand.service.controller === 'ECS')
  if (without.length === 0) return
  journal.warn(
    'The role may not read service deployments (ecs:ListServiceDeployments, ecs:DescribeServiceDeployments, ecs:DescribeServiceRevisions): judging by deployments[] and the digests of tasks, which says less of why. Add the actions to its policy.'
  )
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
    const { outcome } = sent
    await recordSeen(watching, sent, { outcome, terms })
    const runs = outcome.is === 'no-op' || outcome.is === 'nothing-running'
    const revision = runs && now !== undefined ? { revision: now } : {}
    return [order.label, { outcome, ...revision, diagnosis: unsent(order.label, sent, ports) }]
  }
  const own = ended.find(each => each.watch.order === order) ?? unwatched(sent.watch)
  await recordSeen(watching, sent, { outcome: own.outcome, terms })
  const before = stand.service.deployments.find(each => each.taskDefinition !== sent.watch.revision)?.taskDefinition
  const from = before === undefined ? {} : { from: before }
  const found = await diagnose(site, { ...own, ...from }, ports)
  const previous = before === undefined ? {} : { previous: before }
  return [order.label, { outcome: own.outcome, revision: own.watch.revision, diagnosis: found, ...previous }]
}

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

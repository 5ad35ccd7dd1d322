import { between, later } from '../../core/time/instant.ts'
import type { Ports } from '../../ports/ports.ts'
import { targetOf } from '../../targets/kind.ts'
import type { Order } from '../../targets/order.ts'
import type { Watch } from '../../targets/service/follow.ts'
import type { Site } from '../../targets/site.ts'
import { conclude } from './conclude.ts'
import { decide, type Plan } from './decide.ts'
import { haltsOf } from './halts.ts'
import type { Landing, RollOutOptions } from './landing.ts'
import { type Sent, send } from './send.ts'
import { isRefused } from './service-plan.ts'
import { warnBefore } from './warn-before.ts'
import type { Watching } from './watch.ts'

export type { Landing, RollOutOptions } from './landing.ts'

type Needs = Pick<Ports, 'clock' | 'journal' | 'signal'>

/** Rolls out a set of services of one cluster: reads all, decides, sends at most one update each, follows all in one loop, explains. Throws only before its first write. */
export const rollOut =
  (site: Site, options: RollOutOptions) =>
  async (orders: readonly Order[], ports: Needs): Promise<ReadonlyMap<string, Landing>> => {
    const deadline = later(ports.clock.now(), options.timeout)
    const watching: Watching = { site, target: targetOf('service', 'a service'), deadline, ports, stopRules: options }
    const plans = await decide(watching, orders, options)
    const { until = 'end', waitFor } = options
    warnOfFallback(plans, until, ports)
    const conditions = { terms: options, patient: waitFor !== 'verdict', until }
    const going = allowed(plans, options)
    await warnBefore(watching, going)
    const begun = ports.clock.now()
    const halts = await haltsOf(going, options)
    const sending = { ...watching, deadline: later(deadline, between(begun, ports.clock.now())) }
    const carry = async (plan: Plan): Promise<Sent> => {
      const halt = halts.get(plan)
      if (halt !== undefined) return { plan, ...halt }
      return halts.size > 0 && options.together && plan.step.do === 'send'
        ? { plan, outcome: { is: 'not-attempted' }, reason: haltedBeside }
        : send(sending, plan, conditions)
    }
    return conclude(sending, going, { options, carry })
  }

const haltedBeside = 'A task before another service of its wave did not end well.'

/** One refusal refuses the request: what would be sent is not, unless a part of it is welcome. */
export const allowed = (plans: readonly Plan[], { partial }: RollOutOptions): readonly Plan[] => {
  if (!plans.some(isRefused) || partial) return plans
  return plans.map(plan =>
    plan.step.do === 'send' ? { ...plan, step: { do: 'nothing', outcome: { is: 'not-attempted' } } } : plan
  )
}

const warnOfFallback = (plans: readonly Plan[], until: Watch['until'], { journal }: Needs): void => {
  const without = plans.filter(({ stand }) => stand.basis === 'deployments' && stand.service.controller === 'ECS')
  if (without.length === 0) return
  journal.warn(
    'The role may not read service deployments (ecs:ListServiceDeployments, ecs:DescribeServiceDeployments, ecs:DescribeServiceRevisions): judging by deployments[] and the digests of tasks. That cannot tell who stopped a rollout, pauses at hooks, shares of traffic or the count of the circuit breaker. Add the actions to its policy.'
  )
  if (until === 'traffic-shifted')
    journal.warn('So "until: traffic-shifted" cannot be seen either: the end of the rollout is waited for.')
}

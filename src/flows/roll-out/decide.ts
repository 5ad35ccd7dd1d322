import type { Outcome } from '../../core/release/outcome.ts'
import { isEndless } from '../../core/rollout/service-view.ts'
import { step, type Terms } from '../../core/rollout/stand.ts'
import type { Duration } from '../../core/time/instant.ts'
import { askedState, type Order } from '../../targets/order.ts'
import { withoutOvertaken } from './overtaken.ts'
import type { Plan } from './service-plan.ts'
import { withoutVetoed } from './vetoed.ts'
import type { Watching } from './watch.ts'

export type { Plan } from './service-plan.ts'

/** How often a service with another rollout under way is looked at. */
const patience: Duration = 5000

/** Reads all services and decides for each; waits, within the deadline, until no other rollout is under way. Writes nothing. */
export const decide = async (watching: Watching, orders: readonly Order[], terms: Terms): Promise<readonly Plan[]> => {
  const { ports, deadline } = watching
  let told = ''
  for (;;) {
    const plans = await plansNow(watching, orders, terms)
    const busy = plans.filter(plan => plan.step.do === 'wait')
    if (busy.length === 0) return plans
    if (ports.signal.aborted) return plans.map(plan => ended(plan, { is: 'cancelled', sent: 'no' }))
    if (ports.clock.now() >= deadline)
      return plans.map(plan => ended(plan, { is: 'refused', gate: 'lease' }, `${busyStill}${hopeless(plan)}`))
    const line = busy.map(sentence).join(' ')
    if (line !== told) ports.journal.info(line)
    told = line
    await ports.clock.sleep(patience, ports.signal).catch(error => {
      if (!ports.signal.aborted) throw error
    })
  }
}

/** What comes next for each service as all of them stand now. Writes nothing, and waits for nobody. */
export const plansNow = async (
  { site, target }: Pick<Watching, 'site' | 'target'>,
  orders: readonly Order[],
  terms: Terms
): Promise<readonly Plan[]> => {
  const names = orders.map(({ service }) => service)
  const stands = await target.read(site, names)
  const plans = orders.flatMap(order => {
    const stand = stands.get(order.service)
    return stand === undefined ? [] : { order, stand, step: step(stand, askedState(order), terms) }
  })
  return withoutVetoed(await withoutOvertaken(plans, terms))
}

const busyStill = 'Another rollout was still under way when our patience ended.'

const ended = (plan: Plan, outcome: Outcome, reason?: string): Plan => {
  const why = reason === undefined ? {} : { reason }
  return plan.step.do === 'wait' ? { ...plan, step: { do: 'nothing', outcome, ...why } } : plan
}

const sentence = ({ order, stand }: Plan): string => {
  const revision = stand.inFlight?.revision
  return `${order.label}: another rollout${revision === undefined ? '' : ` (to ${revision})`} is under way; waiting until it has ended.${hopeless({ stand })}`
}

/** To wait for what cannot end leads nowhere, and who waits should know that at once. */
const hopeless = ({ stand }: Pick<Plan, 'stand'>): string =>
  isEndless(stand.service)
    ? ' Its tasks fail, and no circuit breaker or alarm will end it: take its place with "in-flight: supersede".'
    : ''

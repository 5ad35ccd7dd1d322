import type { Config } from '../../core/config/config.ts'
import type { Outcome } from '../../core/release/outcome.ts'
import { openUnits, type Release, type Unit } from '../../core/release/release.ts'
import type { Ports } from '../../ports/ports.ts'
import { targetOf } from '../../targets/kind.ts'
import type { Site } from '../../targets/site.ts'
import { keepReason } from '../release/diagnosis-file.ts'
import { plansNow } from '../roll-out/decide.ts'
import type { RollOutOptions } from '../roll-out/roll-out.ts'
import { isRefused, type Plan } from '../roll-out/service-plan.ts'
import { unitOrders } from './unit-orders.ts'

type Around = { readonly config: Config; readonly site: Site; readonly options: RollOutOptions }

/**
 * The release in which a request is refused whole where one of its services would be refused further on: nothing of it is
 * sent then. A service that does not exist is a Problem here, before the first wave is written, and not in the midst of it.
 */
export const refusedAhead = async (around: Around, release: Release, ports: Ports): Promise<Release> => {
  const { config, site, options } = around
  const orders = await unitOrders(config, release)(openUnits(release), ports)
  const plans = await plansNow({ site, target: targetOf('service', 'a service') }, orders, options)
  if (options.partial || !plans.some(isRefused)) return release
  const units: Unit[] = []
  for (const unit of release.units) {
    const plan = plans.find(({ order }) => order.label === unit.service)
    units.push(plan === undefined ? unit : await ended(release, { unit, plan }, ports))
  }
  return { ...release, units }
}

type Case = { readonly unit: Unit; readonly plan: Plan }

/** What has its state already, or comes to it without us, is looked at in its turn. */
const ended = async ({ stage }: Release, { unit, plan }: Case, ports: Ports): Promise<Unit> => {
  const { step } = plan
  if (step.do === 'send' || step.do === 'wait') return { ...unit, outcome: { is: 'not-attempted' } }
  if (step.do !== 'nothing' || !isRefused(plan)) return unit
  const outcome: Outcome = step.outcome
  const { reason = 'A rule said no.' } = step
  await keepReason(stage, { service: unit.service, outcome, reason }, ports)
  return { ...unit, outcome }
}

import type { Context } from '../../kernel/context.ts'
import { uuid } from '../../kernel/draw.ts'
import { drawKey } from '../arn.ts'
import { type ServiceRecord, serviceKey } from '../services/service-record.ts'
import type { Fact, Happening } from './fact.ts'

/** How many events a service shows. */
const most = 100

/** Notes a happening on the service's newest rollout, `later` milliseconds from now. */
export const note = (
  context: Context,
  service: ServiceRecord,
  { later = 0, ...happening }: Happening & { readonly later?: number; readonly set?: string }
): void => {
  const rollout = service.rollouts.at(-1)
  if (rollout === undefined) return
  const id = uuid(context.world, drawKey(context, `event ${serviceKey(service)}`))
  const told = service.controller === 'ECS' || happening.what === 'steady'
  const set = told ? {} : { set: rollout.digits }
  rollout.facts.push({ at: context.now + later, id, ...set, ...happening })
  if (rollout.facts.length > most) rollout.facts.shift()
}

/** The last hundred facts of a service, newest first. */
export const facts = (service: ServiceRecord): readonly Fact[] =>
  service.rollouts
    .slice(-most)
    .flatMap(rollout => rollout.facts)
    .sort((a, b) => a.at - b.at)
    .slice(-most)
    .reverse()

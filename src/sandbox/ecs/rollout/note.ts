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
  if (rollout.facts.filter(({ at }) => at <= context.now).length > most) rollout.facts.shift()
}

/** What befalls targets. */
type OfTargets =
  | Extract<Happening, { what: 'registered' | 'deregistered' }>
  | { readonly what: 'draining'; readonly rollout: string; readonly count: number }

/** Notes what befalls targets, in one event for all of one moment. */
export const noteTargets = (
  context: Context,
  service: ServiceRecord,
  { later = 0, ...happening }: OfTargets & { readonly later?: number; readonly set?: string }
): void => {
  const told = service.rollouts.at(-1)?.facts ?? []
  const same = told.findIndex(fact => fact.at === context.now + later && isAlike(fact, happening))
  const fact = told[same]
  if (fact !== undefined && 'count' in fact) told[same] = { ...fact, count: fact.count + happening.count }
  else note(context, service, { later, ...happening })
}

const isAlike = (fact: Happening, other: OfTargets): boolean =>
  fact.what === 'draining'
    ? fact.what === other.what && fact.rollout === other.rollout
    : fact.what === other.what && 'group' in fact && 'group' in other && fact.group === other.group

/** The last hundred facts of a service, newest first, with those that are still to come. */
export const facts = (service: ServiceRecord): readonly Fact[] => latest(all(service))

/** The last hundred facts of a service by now, newest first: what is still to come pushes none of them out. */
export const factsBy = (service: ServiceRecord, now: number): readonly Fact[] =>
  latest(all(service).filter(({ at }) => at <= now))

const all = (service: ServiceRecord): readonly Fact[] => service.rollouts.slice(-most).flatMap(({ facts }) => facts)

const latest = (of: readonly Fact[]): readonly Fact[] =>
  [...of]
    .sort((a, b) => a.at - b.at)
    .slice(-most)
    .reverse()

import { Failure } from '../../core/problem/failure.ts'
import { Problem } from '../../core/problem/problem.ts'
import { tagKeys } from '../../core/record/keys.ts'
import { type FamilyRevision, type Hash, parsed } from '../../core/release/named.ts'
import { isOngoing, type ListedRollout, unlisted } from '../../core/rollout/in-flight.ts'
import { primary, type ServiceView } from '../../core/rollout/service-view.ts'
import type { InFlight, Stand } from '../../core/rollout/stand.ts'
import { sideBySide } from '../../core/time/side-by-side.ts'
import type { Site } from '../site.ts'

/** How many services are read at the same time. */
const atOnce = 10

/** How many of the newest rollouts are looked at: ours, and what may have come after it. */
const recent = 5

/** How the services stand, by ECS's name; nothing is written. Missing services are a Problem that lists all of them. */
export const readServices = async (site: Site, names: readonly string[]): Promise<ReadonlyMap<string, Stand>> => {
  const views = await site.cloud.services.describe(site.cluster, names)
  const services = present(site, names, views)
  const listed = await readRollouts(site, services)
  const stands = await sideBySide(
    atOnce,
    services,
    async service => [service.name, await stand(site, service, listed?.get(service.name))] as const
  )
  return new Map(stands)
}

const present = (
  site: Site,
  names: readonly string[],
  views: ReadonlyMap<string, ServiceView>
): readonly ServiceView[] => {
  const found = names.flatMap(name => views.get(name) ?? []).filter(({ status }) => status === 'ACTIVE')
  const missing = names.filter(name => !found.some(service => service.name === name))
  if (missing.length === 0) return found
  throw new Problem(
    missing.map(name => ({
      what: `The service "${name}" does not exist in the cluster "${site.cluster}"${stateOf(views.get(name))}.`,
      remedy:
        'Create it with your infrastructure code first, or correct its name, the cluster, the region or the account.'
    }))
  )
}

const stateOf = (view: ServiceView | undefined): string => (view === undefined ? '' : ` (ECS says ${view.status})`)

type Recent = { readonly listed: readonly ListedRollout[]; readonly revisions: ReadonlyMap<string, FamilyRevision> }

/** Newest rollouts of each service; `undefined` when the caller may not read them. All three reads are tried here, so that a missing right shows before the first write. */
const readRollouts = async (
  { cloud, cluster }: Site,
  services: readonly ServiceView[]
): Promise<ReadonlyMap<string, Recent> | undefined> => {
  const driven = services.filter(({ controller }) => controller === 'ECS')
  try {
    const lists = await sideBySide(atOnce, driven, ({ name }) => cloud.rollouts.list(cluster, name, { limit: recent }))
    const newest = lists.flatMap(([first]) => first ?? [])
    if (newest.length > 0) await cloud.rollouts.describe(newest.map(({ arn }) => arn))
    const targets = newest.flatMap(({ target }) => target ?? [])
    const views = targets.length === 0 ? new Map() : await cloud.rollouts.revisions(targets)
    const revisions = new Map([...views].map(([arn, view]) => [arn, view.taskDefinition]))
    return new Map(driven.map(({ name }, index) => [name, { listed: lists[index] ?? [], revisions }]))
  } catch (error) {
    if (error instanceof Failure && (error.kind === 'denied' || error.code === 'UnsupportedFeatureException'))
      return undefined
    throw error
  }
}

const stand = async (site: Site, service: ServiceView, rollouts: Recent | undefined): Promise<Stand> => {
  const listed = rollouts?.listed ?? []
  const runs = primary(service)?.taskDefinition
  const hash = await hashOf(site, runs)
  const moving = underWay(service, rollouts)
  const movingHash = moving?.revision === runs ? hash : await hashOf(site, moving?.revision)
  return {
    service,
    basis: rollouts === undefined ? 'deployments' : 'rollout',
    known: listed.map(({ arn }) => arn),
    ...(hash === undefined ? {} : { hash }),
    ...(moving === undefined
      ? {}
      : { inFlight: { ...moving, ...(movingHash === undefined ? {} : { hash: movingHash }) } })
  }
}

const underWay = (service: ServiceView, rollouts: Recent | undefined): InFlight | undefined => {
  const newest = rollouts?.listed[0]
  if (newest !== undefined && isOngoing(newest)) {
    const revision = rollouts?.revisions.get(newest.target ?? '')
    return { arn: newest.arn, createdAt: newest.createdAt, ...(revision === undefined ? {} : { revision }) }
  }
  const first = unlisted(service, rollouts?.listed ?? [])
  return first === undefined ? undefined : { id: first.id, createdAt: first.createdAt, revision: first.taskDefinition }
}

/** The definition hash that a revision was registered with. */
const hashOf = async ({ cloud }: Site, revision: FamilyRevision | undefined): Promise<Hash | undefined> => {
  const view = revision === undefined ? undefined : await cloud.definitions.describe(revision)
  const hash = view?.tags[tagKeys.hash]
  return hash === undefined ? undefined : parsed(hash)
}

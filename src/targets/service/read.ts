import { Failure } from '../../core/problem/failure.ts'
import { Problem } from '../../core/problem/problem.ts'
import { tagKeys } from '../../core/record/keys.ts'
import { registeredFor } from '../../core/record/seen-commit.ts'
import { type FamilyRevision, parsed } from '../../core/release/named.ts'
import { isOngoing, type ListedRollout, unlisted } from '../../core/rollout/in-flight.ts'
import type { RolloutView } from '../../core/rollout/rollout-view.ts'
import { primary, type ServiceView } from '../../core/rollout/service-view.ts'
import type { InFlight, Stand, StateMark } from '../../core/rollout/stand.ts'
import { definitionHash } from '../../core/task/definition-hash.ts'
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

type Recent = {
  readonly listed: readonly ListedRollout[]
  readonly views: ReadonlyMap<string, RolloutView>
  readonly revisions: ReadonlyMap<string, FamilyRevision>
}

/** Newest rollouts of each service; `undefined` when the caller may not read them. All three reads are tried here, so that a missing right shows before the first write. */
const readRollouts = async (
  { cloud, cluster }: Site,
  services: readonly ServiceView[]
): Promise<ReadonlyMap<string, Recent> | undefined> => {
  const driven = services.filter(({ controller }) => controller === 'ECS')
  try {
    const lists = await sideBySide(atOnce, driven, ({ name }) => cloud.rollouts.list(cluster, name, { limit: recent }))
    const newest = lists.flatMap(([first]) => first ?? [])
    const newestArns = newest.map(({ arn }) => arn)
    const views = newest.length === 0 ? new Map<string, RolloutView>() : await cloud.rollouts.describe(newestArns)
    const targets = newest.flatMap(({ target }) => target ?? [])
    const brought = targets.length === 0 ? new Map() : await cloud.rollouts.revisions(targets)
    const revisions = new Map([...brought].map(([arn, view]) => [arn, view.taskDefinition]))
    return new Map(driven.map(({ name }, index) => [name, { listed: lists[index] ?? [], views, revisions }]))
  } catch (error) {
    if (error instanceof Failure && (error.kind === 'denied' || error.code === 'UnsupportedFeatureException'))
      return undefined
    throw error
  }
}

const stand = async (site: Site, service: ServiceView, rollouts: Recent | undefined): Promise<Stand> => {
  const runs = primary(service)?.taskDefinition
  const mark = await markOf(site, runs)
  const { moving, last } = latest(service, rollouts)
  const movingMark = moving?.revision === runs ? mark : await markOf(site, moving?.revision)
  return {
    ...{ service, basis: rollouts === undefined ? 'deployments' : 'rollout', known: knownOf(service, rollouts) },
    ...mark,
    ...(last === undefined ? {} : { last }),
    ...(moving === undefined ? {} : { inFlight: { ...moving, ...movingMark } })
  }
}

/** Where rollouts may not be read, the service names its latest one. */
const knownOf = ({ rollout }: ServiceView, rollouts: Recent | undefined): readonly string[] =>
  rollouts === undefined ? (rollout === undefined ? [] : [rollout]) : rollouts.listed.map(({ arn }) => arn)

/** The rollout under way, and the newest one where it has ended. */
const latest = (
  service: ServiceView,
  rollouts: Recent | undefined
): { readonly moving?: InFlight | undefined; readonly last?: InFlight } => {
  const newest = rollouts?.listed[0]
  if (newest === undefined || rollouts === undefined) return { moving: beginning(service, rollouts) }
  const found = inFlight(newest, rollouts)
  return isOngoing(newest) ? { moving: found } : { last: found, moving: beginning(service, rollouts) }
}

const inFlight = (
  { arn, createdAt, target = '', ...newest }: ListedRollout,
  { revisions, views }: Recent
): InFlight => {
  const revision = revisions.get(target)
  const { status = newest.status, paused, pausable } = views.get(arn) ?? {}
  return {
    ...{ arn, createdAt, status },
    ...(revision === undefined ? {} : { revision }),
    ...(paused === undefined ? {} : { paused }),
    ...(pausable === undefined ? {} : { pausable })
  }
}

/** A rollout that ECS does not list yet, or may not list for us. */
const beginning = (service: ServiceView, rollouts: Recent | undefined): InFlight | undefined => {
  const first = unlisted(service, rollouts?.listed ?? [])
  return first === undefined ? undefined : { id: first.id, createdAt: first.createdAt, revision: first.taskDefinition }
}

/** What the tags of a revision say of its state; the state of one that somebody else registered is its definition as it stands. */
const markOf = async ({ cloud }: Site, revision: FamilyRevision | undefined): Promise<StateMark> => {
  const view = revision === undefined ? undefined : await cloud.definitions.describe(revision)
  if (view === undefined) return {}
  const { [tagKeys.hash]: hash, [tagKeys.stage]: stage } = view.tags
  const commit = registeredFor(view.tags)
  return {
    hash: hash === undefined ? definitionHash(view.definition) : parsed<'Hash'>(hash),
    ...(stage === undefined ? {} : { stage }),
    ...(commit === undefined ? {} : { commit })
  }
}

import { Problem } from '../../core/problem/problem.ts'
import type { Hold } from '../../core/record/hold.ts'
import { parseHold } from '../../core/record/hold.ts'
import { tagKeys } from '../../core/record/keys.ts'
import { isGood, type PastState, pastStates } from '../../core/record/past-state.ts'
import type { Situation } from '../../core/record/way-back.ts'
import type { FamilyRevision } from '../../core/release/named.ts'
import { otherDrivers } from '../../core/rollout/controllers.data.ts'
import { otherDriver } from '../../core/rollout/other-driver.ts'
import { type ServiceView, wantedRevision } from '../../core/rollout/service-view.ts'
import type { Stand } from '../../core/rollout/stand.ts'
import { sideBySide } from '../../core/time/side-by-side.ts'
import type { RevisionView } from '../../ports/definitions.ts'
import type { Site } from '../../targets/site.ts'
import { familyOf, familyRevisions } from '../prove/state-holders.ts'

/** How a service stands for a rollback, and the revisions that were read for it. */
export type Standing = {
  readonly stand: Stand
  readonly situation: Situation
  readonly revisions: ReadonlyMap<FamilyRevision, RevisionView>
}

/** How many rollouts are listed, how many different revisions among them are looked at, and how many at once. */
const listed = 50
const distinct = 20
const atOnce = 5

/** Reads where a service could go back to: the states that ECS rolled out whole, newest first; where none of them is good, the newest revisions of the family after them. */
export const readSituation = async (site: Site, stand: Stand): Promise<Standing> => {
  const { service, inFlight } = stand
  const now = driven(service)
  const coming = inFlight?.revision ?? now
  const past = await pastRevisions(site, stand)
  const running = inFlight === undefined ? now : runningBeside(stand, coming, past)
  const first = await read(site, [coming, running, ...past])
  const states = pastStates(first)
  const good = past.some(name => name !== coming && isGoodIn(states, name))
  const all = good ? first : merged(first, await familyRevisions(site.cloud.definitions, familyOf(coming)))
  const known = pastStates(all)
  const state = (name: FamilyRevision): PastState =>
    known.find(({ revision }) => revision === name) ?? { revision: name, active: false }
  const order = good ? past : [...past, ...all.map(({ revision }) => revision).filter(name => !past.includes(name))]
  const hold = holdOf(stand)
  const moving = inFlight === undefined ? {} : { inFlight: { ...(await goingOf(site, stand)), state: state(coming) } }
  const situation = { running: state(running), history: order.map(state), ...moving }
  return {
    stand,
    situation: hold === undefined ? situation : { ...situation, hold },
    revisions: new Map(all.map(view => [view.revision, view]))
  }
}

/** The revision that ECS works towards; where something else drives the service, going back is that something's business. */
const driven = (service: ServiceView): FamilyRevision => {
  const driver = otherDriver(service)
  const now = wantedRevision(service)
  if (driver === undefined && now !== undefined) return now
  const remedy = otherDrivers[driver ?? 'EXTERNAL']
  throw new Problem({ what: `The service "${service.name}" cannot be rolled back from here.`, remedy })
}

const isGoodIn = (states: readonly PastState[], name: FamilyRevision): boolean =>
  states.some(state => state.revision === name && isGood(state))

const merged = (one: readonly RevisionView[], other: readonly RevisionView[]): readonly RevisionView[] => [
  ...one,
  ...other.filter(view => !one.some(({ revision }) => revision === view.revision))
]

const holdOf = ({ service }: Stand): Hold | undefined => {
  const text = service.tags[tagKeys.hold]
  return text === undefined ? undefined : parseHold(text)
}

/** What still serves while another revision comes: a deployment beside it, else the last whole rollout. */
const runningBeside = ({ service }: Stand, coming: FamilyRevision, past: readonly FamilyRevision[]): FamilyRevision => {
  const beside = service.deployments.filter(({ taskDefinition }) => taskDefinition !== coming)
  const serving = beside.find(({ running }) => running > 0) ?? beside[0]
  return serving?.taskDefinition ?? past.find(name => name !== coming) ?? coming
}

const goingOf = async (
  site: Site,
  { inFlight }: Stand
): Promise<Pick<NonNullable<Situation['inFlight']>, 'going' | 'stoppable'>> => {
  const arn = inFlight?.arn
  if (arn === undefined) return { going: 'forward', stoppable: false }
  const status = (await site.cloud.rollouts.describe([arn])).get(arn)?.status ?? ''
  return { going: status.startsWith('ROLLBACK') ? 'back' : 'forward', stoppable: true }
}

/** Task definitions of whole rollouts, newest first, each once; none where rollouts may not be read. */
const pastRevisions = async (
  { cloud, cluster }: Site,
  { service, basis }: Stand
): Promise<readonly FamilyRevision[]> => {
  if (basis === 'deployments') return []
  const rollouts = await cloud.rollouts.list(cluster, service.name, { status: ['SUCCESSFUL'], limit: listed })
  const targets = rollouts.flatMap(({ target }) => target ?? [])
  if (targets.length === 0) return []
  const views = await cloud.rollouts.revisions(targets)
  return [...new Set(targets.flatMap(target => views.get(target)?.taskDefinition ?? []))].slice(0, distinct)
}

const read = async ({ cloud }: Site, names: readonly FamilyRevision[]): Promise<readonly RevisionView[]> => {
  const views = await sideBySide(atOnce, [...new Set(names)], name => cloud.definitions.describe(name))
  return views.flatMap(view => view ?? [])
}

import { Problem } from '../../core/problem/problem.ts'
import { tagKeys } from '../../core/record/keys.ts'
import { registeredFor, type SeenCommit } from '../../core/record/seen-commit.ts'
import type { FamilyRevision } from '../../core/release/named.ts'
import { type DeploymentView, primary, type ServiceView } from '../../core/rollout/service-view.ts'
import { isHeld, runsAsked, type Stand, type Terms } from '../../core/rollout/stand.ts'
import type { Definition } from '../../core/task/definition.ts'
import { type Change, definitionDiff } from '../../core/task/definition-diff.ts'
import { objectsOf } from '../../core/task/member.ts'
import type { RevisionView } from '../../ports/definitions.ts'
import { askedState, type Order } from '../order.ts'
import type { Site } from '../site.ts'

/** What came of an order: sent (with the deployment it started, if any), stopped by a hold or by the end of the run, or overtaken by somebody else's update. */
export type Applied =
  | {
      readonly is: 'sent'
      readonly revision: FamilyRevision
      readonly registered: boolean
      /** The commit that the revision was registered for. */
      readonly commit?: SeenCommit
      /** What ECS stored otherwise than it was sent. */
      readonly altered: readonly Change[]
      readonly service: ServiceView
      readonly started?: DeploymentView
      /** What somebody else sent between our reading and our writing, and our order replaced. */
      readonly overtook?: FamilyRevision
    }
  | { readonly is: 'held' }
  | { readonly is: 'moved' }
  | { readonly is: 'stopped' }

/** How many of the newest revisions may hold the state already. */
const lookBack = 5

/** Brings a service to a state: at most one registration, and exactly one UpdateService unless a hold or another update came first. */
export const applyService = async (
  site: Site,
  order: Order,
  terms: Terms & { readonly stand: Stand; readonly signal: AbortSignal }
): Promise<Applied> => {
  const { cloud, cluster } = site
  const { revision, ...how } =
    (await runningFor(site, order, terms.stand)) ?? (await revisionFor(site, order, terms.signal))
  const now = (await cloud.services.describe(cluster, [order.service])).get(order.service)
  if (now === undefined || primary(now)?.id !== primary(terms.stand.service)?.id) return { is: 'moved' }
  if (isHeld(now) && terms.hold !== 'pass') return { is: 'held' }
  if (terms.signal.aborted) return { is: 'stopped' }
  const update = { cluster, service: order.service, taskDefinition: revision }
  const service = await cloud.services.update(terms.force ? { ...update, force: true } : update)
  const started = service.deployments.find(
    ({ id, taskDefinition }) => taskDefinition === revision && !now.deployments.some(deployment => deployment.id === id)
  )
  const between = service.deployments.find(
    ({ id }) => id !== started?.id && !now.deployments.some(old => old.id === id)
  )
  return {
    ...{ is: 'sent', revision, ...how, service },
    ...(started === undefined ? {} : { started }),
    ...(between === undefined ? {} : { overtook: between.taskDefinition })
  }
}

type Registered = Pick<Extract<Applied, { is: 'sent' }>, 'revision' | 'registered' | 'commit' | 'altered'>

/** The revision that the service works towards already, where it holds what is wanted and may be set again. */
const runningFor = async ({ cloud }: Site, order: Order, stand: Stand): Promise<Registered | undefined> => {
  const now = primary(stand.service)?.taskDefinition
  if (now === undefined || order.wanted.is === 'revision' || !runsAsked(stand, askedState(order))) return undefined
  const view = await cloud.definitions.describe(now)
  return view?.active === true ? { ...registeredAs(view), registered: false, altered: [] } : undefined
}

/** The revision that holds what is wanted: the one that is named, the newest that was registered for it, else a new one. */
export const revisionFor = async (site: Site, { label, wanted }: Order, signal: AbortSignal): Promise<Registered> => {
  if (wanted.is === 'revision') return { revision: wanted.revision, registered: false, altered: [] }
  const family = wanted.definition.family
  if (typeof family !== 'string' || family === '')
    throw new Problem({ what: `The task definition of "${label}" has no "family".`, remedy: 'Give it one.' })
  const again = await registeredRevision(site.cloud, family, wanted.tags)
  if (again !== undefined) return { ...registeredAs(again), registered: false, altered: [] }
  const tags = { ...ownTags(wanted.definition), ...wanted.tags }
  const made = await site.cloud.definitions.register(wanted.definition, tags, signal)
  return { ...registeredAs(made), registered: true, altered: definitionDiff(wanted.definition, made.definition) }
}

const registeredAs = ({ revision, tags }: RevisionView): Pick<Registered, 'revision' | 'commit'> => {
  const commit = registeredFor(tags)
  return commit === undefined ? { revision } : { revision, commit }
}

/** Tags that the definition brings itself, for costs and the like. */
const ownTags = ({ tags }: Definition): Readonly<Record<string, string>> =>
  Object.fromEntries(
    objectsOf(tags).flatMap(({ key, value = '' }) =>
      typeof key === 'string' && typeof value === 'string' ? [[key, value]] : []
    )
  )

/** What must be the same for a revision to be used again: proofs are written on revisions, so one of another stage or service is none of ours. */
const ours = [tagKeys.hash, tagKeys.stage, tagKeys.service]

/** The newest ACTIVE revision of a family that was registered for this state, stage and service. */
export const registeredRevision = async (
  cloud: Pick<Site['cloud'], 'definitions'>,
  family: string,
  tags: RevisionView['tags']
): Promise<RevisionView | undefined> => {
  for (const name of await cloud.definitions.revisions(family, lookBack)) {
    const view = await cloud.definitions.describe(name)
    if (view?.active === true && ours.every(key => view.tags[key] === tags[key])) return view
  }
  return undefined
}

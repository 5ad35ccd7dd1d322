import type { Diagnosis } from '../../core/diagnosis/diagnosis.ts'
import { Failure } from '../../core/problem/failure.ts'
import type { SeenCommit } from '../../core/record/seen-commit.ts'
import type { FamilyRevision } from '../../core/release/named.ts'
import type { Outcome } from '../../core/release/outcome.ts'
import { isOngoing } from '../../core/rollout/in-flight.ts'
import { wantedRevision } from '../../core/rollout/service-view.ts'
import type { InFlight, Stand, Step, Terms } from '../../core/rollout/stand.ts'
import type { Change } from '../../core/task/definition-diff.ts'
import type { Applied } from '../../targets/service/apply.ts'
import type { Watch } from '../../targets/service/follow.ts'
import { decide, type Plan } from './decide.ts'
import type { Watching } from './watch.ts'

/** What a plan came to: something to follow, or an end without it. */
export type Sent =
  | { readonly plan: Plan; readonly watch: Watch; readonly commit?: SeenCommit }
  | { readonly plan: Plan; readonly outcome: Outcome; readonly reason?: string; readonly diagnosis?: Diagnosis }

type Conditions = Pick<Watch, 'patient' | 'until'> & { readonly terms: Terms; readonly tries?: number }

/** How often a service is read anew because somebody else updated it between our reading and our writing. */
const overtakenAllowed = 3

/** Carries out one plan. Never throws: what fails here is that unit's `errored`, because something may have been sent. */
export const send = async (watching: Watching, plan: Plan, conditions: Conditions): Promise<Sent> => {
  const { step } = plan
  if (step.do === 'nothing') return { plan, ...unsent(step) }
  if (step.do === 'wait') return { plan, outcome: { is: 'refused', gate: 'lease' } }
  if (step.do === 'follow') return { plan, watch: followed(watching, plan, { ...conditions, rollout: step.rollout }) }
  if (step.do === 'settle') return { plan, watch: settled(watching, plan) }
  try {
    return await apply(watching, plan, { ...conditions, terms: { ...conditions.terms, force: step.force } })
  } catch (error) {
    if (watching.ports.signal.aborted && error === watching.ports.signal.reason)
      return { plan, outcome: { is: 'cancelled' } }
    const sent = error instanceof Failure ? error.sent : 'unknown'
    return { plan, outcome: { is: 'errored', sent }, reason: error instanceof Error ? error.message : String(error) }
  }
}

const apply = async (watching: Watching, plan: Plan, conditions: Conditions): Promise<Sent> => {
  const { site, target, ports } = watching
  const { order, stand } = plan
  const { terms, tries = 0 } = conditions
  if (ports.signal.aborted) return { plan, outcome: { is: 'cancelled', sent: 'no' } }
  const applied = await target.apply(site, order, { ...terms, stand, signal: ports.signal })
  if (applied.is === 'stopped') return { plan, outcome: { is: 'cancelled', sent: 'no' } }
  if (applied.is === 'held')
    return { plan, outcome: { is: terms.hold === 'waiting' ? 'waiting' : 'refused', gate: 'hold' } }
  if (applied.is === 'moved') {
    ports.journal.info(`${order.label}: somebody else updated the service just now; reading it again.`)
    const [again] = await decide(watching, [order], terms)
    if (again === undefined || tries >= overtakenAllowed) return { plan, outcome: { is: 'refused', gate: 'lease' } }
    return send(watching, again, { ...conditions, tries: tries + 1 })
  }
  const how = applied.registered ? 'registered' : 'reused'
  const now = applied.started === undefined ? 'ECS started no rollout: it runs already' : 'rolling out'
  ports.journal.info(`${order.label}: ${how} ${applied.revision}; ${now}.`)
  if (applied.overtook !== undefined) ports.journal.warn(`${order.label}: ${overtook(applied.overtook)}`)
  for (const change of applied.altered) ports.journal.warn(`${order.label}: ${alteration(change, applied.revision)}`)
  const { patient, until = 'end' } = conditions
  const watch = started(watching, plan, { ...applied, patient, until })
  return { plan, watch, ...(applied.commit === undefined ? {} : { commit: applied.commit }) }
}

/** ECS takes an order whatever was ordered just before: that can be seen, and not be prevented. */
const overtook = (revision: FamilyRevision): string =>
  `In the moment before our order somebody else had ECS bring ${revision}, which ours replaces. Deploy again what should win, and let one job at a time write to a stage (concurrency).`

const unsent = ({ outcome, reason }: Extract<Step, { do: 'nothing' }>) =>
  reason === undefined ? { outcome } : { outcome, reason }

const alterations: Readonly<Record<Change['is'], string>> = {
  removed: 'dropped',
  added: 'filled in',
  changed: 'changed'
}

const alteration = ({ path, is }: Change, revision: string): string =>
  `ECS ${alterations[is]} "${path}" when it registered ${revision}: what was sent and what is stored differ there.`

type Update = Extract<Applied, { is: 'sent' }> & Required<Pick<Watch, 'patient' | 'until'>>

const started = (watching: Watching, { order, stand }: Plan, update: Update): Watch => ({
  order,
  revision: update.revision,
  basis: update.started === undefined ? 'steady' : stand.basis,
  known: stand.known,
  since: update.started?.createdAt ?? watching.ports.clock.now(),
  patient: update.patient,
  until: update.until,
  ...(update.started === undefined ? {} : { id: update.started.id })
})

type Following = Pick<Watch, 'patient' | 'until'> & { readonly rollout: InFlight }

const followed = (
  { ports }: Watching,
  { order, stand }: Plan,
  { rollout, patient, until = 'end' }: Following
): Watch => {
  const revision = rollout.revision ?? wanted(stand)
  const over = rollout.status !== undefined && !isOngoing({ status: rollout.status })
  const how = over ? 'has ended already' : 'is under way already; following it as our own'
  ports.journal.info(`${order.label}: a rollout to ${revision} ${how}.`)
  const own = rollout.arn === undefined ? {} : { rollout: rollout.arn }
  const numbered = rollout.id === undefined ? {} : { id: rollout.id }
  const known = stand.known.filter(arn => arn !== rollout.arn)
  const { basis } = stand
  return { order, revision, basis, known, since: rollout.createdAt, patient, until, ...own, ...numbered }
}

const settled = ({ ports }: Watching, { order, stand }: Plan): Watch => {
  const revision = wanted(stand)
  ports.journal.info(`${order.label}: ${revision} is in place already, but not all of it runs; waiting for it.`)
  return { order, revision, basis: 'steady', known: stand.known, since: ports.clock.now(), patient: true }
}

const wanted = ({ service }: Stand): FamilyRevision => {
  const revision = wantedRevision(service)
  if (revision === undefined) throw new Error(`ECS drives "${service.name}" and names no task definition.`)
  return revision
}

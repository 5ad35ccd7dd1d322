import type { Config } from '../../core/config/config.ts'
import { overlayOf, serviceName } from '../../core/config/resolve-unit.ts'
import type { Diagnosis } from '../../core/diagnosis/diagnosis.ts'
import { provenAt } from '../../core/record/proof.ts'
import type { FamilyRevision } from '../../core/release/named.ts'
import type { Outcome } from '../../core/release/outcome.ts'
import type { Release, Unit } from '../../core/release/release.ts'
import type { TaskView } from '../../core/rollout/task-view.ts'
import { essentialContainers } from '../../core/run/counting.ts'
import { holds, runningFor } from '../../core/run/hold-still.ts'
import type { Definition } from '../../core/task/definition.ts'
import type { Instant } from '../../core/time/instant.ts'
import type { Idle } from '../../core/verify/verify-spec.ts'
import type { Ports } from '../../ports/ports.ts'
import type { Site } from '../../targets/site.ts'
import { amendDiagnosis } from '../release/diagnosis-file.ts'
import { launchBeside, siteOf } from '../run/run-of-service.ts'
import { runTask } from '../run/run-task.ts'
import type { RunNeeds, TaskRun } from '../run/task-run.ts'
import { scaledUp } from './scaled-up.ts'

/** How long one task may take until it holds. */
const timeout = 10 * 60_000

/** Ends those units that had no outcome before, and whose services are at desired count 0, as `idle` says: red, green because one task of the new state held, or green without a proof. One that is scaled up while it is proven ends as it runs then. */
export const settleIdle =
  (config: Config, asked?: Idle) =>
  async (release: Release, before: readonly Unit[], ports: Ports): Promise<Release> => {
    const open = new Set(before.map(({ service }) => service))
    const units: Unit[] = []
    for (const unit of release.units) {
      const idle = asked ?? overlayOf(config, unit.service, release.stage).idle ?? 'refuse'
      units.push(open.has(unit.service) ? await settled({ config, release, idle }, unit, ports) : unit)
    }
    return { ...release, units }
  }

type Around = { readonly config: Config; readonly release: Release; readonly idle: Idle }

const settled = async ({ config, release, idle }: Around, unit: Unit, ports: Ports): Promise<Unit> => {
  const { service, outcome, task } = unit
  if (outcome?.is !== 'nothing-running' || outcome.idle !== undefined) return unit
  const idler = { site: siteOf({ config, release }, ports), service: serviceName(config, service, release.stage) }
  const settledAs = await idleEnd({ ...idler, label: service, idle, revision: task?.revision }, ports)
  if (settledAs.diagnosis !== undefined) {
    await amendDiagnosis(release.stage, { ...settledAs.diagnosis, service, outcome: settledAs.outcome }, ports)
  }
  return { ...unit, outcome: settledAs.outcome }
}

/** A service at desired count 0, and the revision that it would run. */
export type Idler = {
  readonly label: string
  readonly site: Site
  readonly service: string
  readonly revision: FamilyRevision | undefined
  readonly idle: Idle
}

type Settled = { readonly outcome: Outcome; readonly diagnosis?: Diagnosis }

/** How a service at desired count 0 ends, with a diagnosis where a task of it was run and did not hold, or the service was scaled up meanwhile and was followed. */
export const idleEnd = async (idler: Idler, ports: RunNeeds): Promise<Settled> => {
  const { idle } = idler
  if (idle === 'accept') return { outcome: { is: 'nothing-running', idle: 'accepted' } }
  if (idle === 'refuse') return { outcome: { is: 'nothing-running' } }
  try {
    return await byTask(idler, ports)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    ports.journal.warn(`${idler.label}: no task could prove it. ${reason}`)
    return { outcome: { is: 'nothing-running' } }
  }
}

const byTask = async (idler: Idler, ports: RunNeeds): Promise<Settled> => {
  const { revision, site } = idler
  const view = revision === undefined ? undefined : await site.cloud.definitions.describe(revision)
  if (view === undefined || revision === undefined) return { outcome: { is: 'nothing-running' } }
  if (provenAt(view.tags) !== undefined) return { outcome: { is: 'nothing-running', idle: 'proven' } }
  const run = await runOf({ ...idler, revision }, view.definition, ports)
  const { outcome, diagnosis } = await ports.journal.group(`Prove ${idler.label} by one task`, () =>
    runTask(run, ports)
  )
  if (outcome.is === 'succeeded')
    return (await scaledUp({ ...idler, revision }, ports)) ?? { outcome: { is: 'nothing-running', idle: 'proven' } }
  const own: Outcome = outcome.is === 'cancelled' ? outcome : { is: 'nothing-running' }
  const reason = `The desired count is 0, and one task that was to prove the state did not hold. ${diagnosis.reason ?? ''}`
  return { outcome: own, diagnosis: { ...diagnosis, outcome: own, reason: reason.trim() } }
}

const runOf = async (
  { label, site, service, revision }: Idler & { readonly revision: FamilyRevision },
  definition: Definition,
  { clock }: RunNeeds
): Promise<TaskRun> => {
  let since: Instant | undefined
  const until = (task: TaskView, now: Instant): boolean => {
    since = task.status === 'RUNNING' ? (since ?? now) : undefined
    return holds(definition, task, runningFor(since, now))
  }
  return {
    ...{ label, site, revision, definition, timeout, until },
    launch: await launchBeside(site, service),
    counting: essentialContainers(definition),
    key: ['idle', service, clock.now()]
  }
}

import { tagKeys } from '../../core/record/keys.ts'
import { proofTags, provenAt } from '../../core/record/proof.ts'
import type { ServiceName } from '../../core/release/named.ts'
import type { Unit } from '../../core/release/release.ts'
import type { RevisionView } from '../../ports/definitions.ts'
import type { Cloud, Ports } from '../../ports/ports.ts'
import { registeredRevision } from '../../targets/service/apply.ts'
import { renderedFamily } from '../render/rendered-family.ts'
import { type Line, siteOf } from '../run/run-of-service.ts'
import type { RunNeeds, TaskRun } from '../run/task-run.ts'
import { familyRevisions } from './state-holders.ts'

type Reach = { readonly cloud: Cloud; readonly ports: Ports; readonly deep?: true }

/** The revision that was registered for the coming state of a rendered task, where one of the newest is; `deep` looks as far back as for services. */
export const taskRevision = async (
  { release: { stage } }: Line,
  { service, task }: Unit,
  { cloud, ports, deep }: Reach
): Promise<RevisionView | undefined> => {
  if (task === undefined) return undefined
  const tags = { [tagKeys.hash]: task.hash, [tagKeys.stage]: stage, [tagKeys.service]: service }
  const family = await renderedFamily(stage, service, ports)
  const near = await registeredRevision(cloud, family, tags)
  if (near !== undefined || deep === undefined) return near
  const all = await familyRevisions(cloud.definitions, family)
  return all.find(({ tags: own }) => Object.entries(tags).every(([key, value]) => own[key] === value))
}

/** Those among rendered tasks whose coming state has never ended well in the stage. */
export const pendingTasks = async (
  line: Line,
  tasks: readonly Unit[],
  ports: Ports
): Promise<readonly ServiceName[]> => {
  const { cloud } = siteOf(line, ports)
  const pending: ServiceName[] = []
  for (const unit of tasks) {
    const revision = await taskRevision(line, unit, { cloud, ports })
    if (provenAt(revision?.tags ?? {}) === undefined) pending.push(unit.service)
  }
  return pending
}

/** Writes on a task's revision that it ended well here. Never throws: without it the task is run once more before the next stage takes its state. */
export const proveTask = async ({ label, site, revision }: TaskRun, { clock, journal }: RunNeeds): Promise<void> => {
  try {
    const view = await site.cloud.definitions.describe(revision)
    if (view === undefined || provenAt(view.tags) !== undefined) return
    await site.cloud.definitions.tag(view.arn, proofTags(clock.now()))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    journal.warn(
      `${label}: it ended well, but that could not be written down. The next stage asks for it: run this again, which runs the task once more. ${why}`
    )
  }
}

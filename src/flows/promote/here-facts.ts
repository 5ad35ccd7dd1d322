import type { Config } from '../../core/config/config.ts'
import { clusterOf, placeOf, serviceName, serviceOf } from '../../core/config/resolve-unit.ts'
import type { Facts, RunningFact } from '../../core/gates/facts.ts'
import { tagKeys } from '../../core/record/keys.ts'
import { stateRecord } from '../../core/record/state-record.ts'
import { parsed, type ServiceName } from '../../core/release/named.ts'
import { openUnits, type Release, type Unit } from '../../core/release/release.ts'
import { type ServiceView, wantedRevision } from '../../core/rollout/service-view.ts'
import { parseVersion } from '../../core/tags/version.ts'
import { parseCompact } from '../../core/time/instant.ts'
import { sideBySide } from '../../core/time/side-by-side.ts'
import type { RevisionView } from '../../ports/definitions.ts'
import type { Cloud, Ports } from '../../ports/ports.ts'
import { imageVeto } from '../prove/image-evidence.ts'
import type { DigestTags } from '../prove/image-records.ts'
import { familyRevisions, holdersOf } from '../prove/state-holders.ts'
import { pendingTasks } from '../prove/task-proof.ts'
import { commitRelation } from '../release/commit-relation.ts'
import { renderedFamily } from '../render/rendered-family.ts'
import { type Line, renderRuns } from '../run/run-of-service.ts'

/** What a service shows in the stage of the release itself. */
export type HereFact = Pick<Facts, 'same' | 'pending' | 'veto' | 'hold' | 'running'>

/** How many services are looked at side by side. */
const atOnce = 5

type Asked = { readonly config: Config; readonly release: Release; readonly tags: DigestTags }

/** What runs, what was vetoed and what is held in the release's own stage, by service. One description of all services, then their revisions. */
export const hereFacts = async (asked: Asked, ports: Ports): Promise<ReadonlyMap<ServiceName, HereFact>> => {
  const { config, release } = asked
  const { stage } = release
  const cloud = ports.at(placeOf(config, stage))
  const units = openUnits(release)
  const names = units.map(({ service }) => serviceName(config, service, stage))
  const views = await cloud.services.describe(clusterOf(config, stage), names)
  const facts = await sideBySide(atOnce, units, async (unit): Promise<readonly [ServiceName, HereFact]> => {
    const view = views.get(serviceName(config, unit.service, stage))
    return [unit.service, await hereFact(asked, { unit, view }, { cloud, ports })]
  })
  return new Map(facts)
}

type Here = { readonly unit: Unit; readonly view: ServiceView | undefined }

const hereFact = async (
  { config, release, tags }: Asked,
  { unit, view }: Here,
  { cloud, ports }: { readonly cloud: Cloud; readonly ports: Ports }
): Promise<HereFact> => {
  const running = await runningRevision(cloud, view)
  const veto = (await stateVeto(cloud, { unit, release, running }, ports)) ?? imageVeto({ release, tags }, unit)
  const hold = view?.tags[tagKeys.hold]
  const runs = unit.task !== undefined && running?.tags[tagKeys.hash] === unit.task.hash
  const pending = runs ? await pendingOf({ config, release }, unit, ports) : []
  return {
    same: runs && pending.length === 0,
    ...(pending.length === 0 ? {} : { pending }),
    ...(veto === undefined ? {} : { veto }),
    ...(hold === undefined ? {} : { hold }),
    ...(running === undefined ? {} : { running: await runningFact(running, release, ports) })
  }
}

/** Tasks before a service that have something to do although its own state runs. */
const pendingOf = async (line: Line, { service }: Unit, ports: Ports): Promise<readonly ServiceName[]> => {
  const tasks = await renderRuns(line, serviceOf(line.config, service).before, ports)
  return pendingTasks(line, [...tasks.values()], ports)
}

const runningRevision = async (
  { definitions }: Cloud,
  view: ServiceView | undefined
): Promise<RevisionView | undefined> => {
  const now = view === undefined ? undefined : wantedRevision(view)
  return now === undefined ? undefined : definitions.describe(now)
}

type Case = { readonly unit: Unit; readonly release: Release; readonly running: RevisionView | undefined }

/** A veto on any revision of this state: the one that runs, or one among the newest of the family. */
const stateVeto = async (cloud: Cloud, { unit, release, running }: Case, ports: Ports): Promise<Facts['veto']> => {
  if (unit.task === undefined) return undefined
  const family = await renderedFamily(release.stage, unit.service, ports)
  const all = await familyRevisions(cloud.definitions, family)
  const holders = holdersOf([...all, ...(running === undefined ? [] : [running])], unit.task.hash)
  const { vetoed } = stateRecord(holders)
  const on = holders.find(({ tags }) => tags[tagKeys.vetoed] !== undefined)?.revision
  return vetoed === undefined || on === undefined ? undefined : { at: vetoed, of: 'state', on }
}

const runningFact = async (running: RevisionView, release: Release, ports: Ports): Promise<RunningFact> => {
  const { tags, revision } = running
  const commit = tags[tagKeys.commit]
  const committed = parseCompact(tags[tagKeys.committed] ?? '')
  const version = parseVersion(tags[tagKeys.version] ?? '')
  return {
    revision,
    relation: commit === undefined ? 'apart' : await commitRelation(parsed(commit), release.commit.sha, ports),
    ...(commit === undefined ? {} : { commit: parsed<'Sha'>(commit) }),
    ...(committed === undefined ? {} : { committed }),
    ...(version === undefined ? {} : { version })
  }
}

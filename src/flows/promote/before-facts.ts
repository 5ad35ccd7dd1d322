import type { Config } from '../../core/config/config.ts'
import { clusterOf, placeOf, serviceName, serviceOf, stageOf } from '../../core/config/resolve-unit.ts'
import type { BeforeFact, Shown } from '../../core/gates/facts.ts'
import { Failure } from '../../core/problem/failure.ts'
import { Problem } from '../../core/problem/problem.ts'
import { type StateRecord, stateRecord } from '../../core/record/state-record.ts'
import type { FamilyRevision, ServiceName, Stage } from '../../core/release/named.ts'
import { openUnits, type Release, type Unit } from '../../core/release/release.ts'
import { type ServiceView, wantedRevision } from '../../core/rollout/service-view.ts'
import type { RevisionView } from '../../ports/definitions.ts'
import type { Cloud, Ports } from '../../ports/ports.ts'
import { byImages } from '../prove/image-evidence.ts'
import type { DigestTags } from '../prove/image-records.ts'
import { familyRevisions, holdersOf } from '../prove/state-holders.ts'
import { taskRevision } from '../prove/task-proof.ts'
import { render } from '../render/render.ts'
import { renderedFamily } from '../render/rendered-family.ts'
import { type Line, renderRuns } from '../run/run-of-service.ts'

/** Which stage before is asked, for which release, and what the registry says of the release's digests. */
export type BeforeAsked = {
  readonly config: Config
  readonly release: Release
  readonly stage: Stage
  readonly tags: DigestTags
}

/**
 * What a stage before shows of the states that the release's commit gives there, by service. The account itself is asked
 * first, with the right to read; where it cannot be read, or nothing is left of the service there, the tags on the digests
 * are the evidence. A veto that they tell of stands in any case.
 */
export const beforeFacts = async (asked: BeforeAsked, ports: Ports): Promise<ReadonlyMap<ServiceName, BeforeFact>> => {
  const { config, release, stage } = asked
  const facts = new Map<ServiceName, BeforeFact>()
  const { soak } = stageOf(config, stage)
  const { rendered = [], there } = await readThere(asked, ports)
  for (const unit of openUnits(release)) {
    const seen = there instanceof Map ? there.get(unit.service) : undefined
    const hash = rendered.find(({ service }) => service === unit.service)?.task?.hash
    const evidence = { ...asked, ...(hash === undefined ? {} : { hash }) }
    const told = byImages(evidence, unit, there instanceof Map ? 'nothing is left of it there' : there)
    const fact = told.is === 'vetoed' ? told : (seen ?? told)
    facts.set(unit.service, { ...fact, stage, ...(soak === undefined ? {} : { soak }) })
  }
  return facts
}

/** The units as the commit gives them in a stage, where they could be rendered, and facts by service from the account itself, or why there are none. */
type There = { readonly rendered?: readonly Unit[]; readonly there: Map<ServiceName, Shown> | string }

/** A commit that cannot be rendered for the stage is a Problem: it must not be judged by weaker evidence. */
const readThere = async (asked: BeforeAsked, ports: Ports): Promise<There> => {
  let rendered: Release | undefined
  try {
    const release = await renderThere(asked, ports)
    rendered = release
    return { rendered: release.units, there: await unreadable(() => factsThere(asked, release, ports)) }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const { message } = error
    ports.journal.warn(`"${asked.stage}" cannot be read, so the tags on the images are the evidence: ${message}`)
    return { ...(rendered === undefined ? {} : { rendered: rendered.units }), there: message.replace(/\.$/, '') }
  }
}

/** The units as this commit gives them in the stage before, with nothing that only this stage knows. */
const renderThere = ({ config, release, stage }: BeforeAsked, ports: Ports): Promise<Release> => {
  const units = openUnits(release).map(({ task: _task, previous: _previous, ...unit }) => unit)
  return render(config)({ ...release, stage, units }, { ...ports, at: place => ports.at(place, 'read') })
}

/** Credentials of another account, a cluster that is gone: to the evidence that is all the same. */
const unreadable = async <T>(read: () => Promise<T>): Promise<T> => {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    throw new Failure(
      error.message,
      { kind: 'rejected', action: 'ecs:DescribeServices', code: 'Problem' },
      { cause: error }
    )
  }
}

const factsThere = async (
  { config, stage }: BeforeAsked,
  rendered: Release,
  ports: Ports
): Promise<Map<ServiceName, Shown>> => {
  const cloud = ports.at(placeOf(config, stage), 'read')
  const names = rendered.units.map(({ service }) => serviceName(config, service, stage))
  const views = await cloud.services.describe(clusterOf(config, stage), names)
  const tasks = await taskFacts({ config, release: rendered }, cloud, ports)
  const facts = new Map<ServiceName, Shown>()
  for (const unit of rendered.units) {
    const family = await renderedFamily(stage, unit.service, ports)
    const view = views.get(serviceName(config, unit.service, stage))
    const fact = await unitFact(cloud, unit, { family, view })
    const before = serviceOf(config, unit.service).before.flatMap(task => tasks.get(task) ?? [])
    if (fact !== undefined) facts.set(unit.service, least(fact, before))
  }
  return facts
}

/** What the stage shows of the tasks that run before the units of a release: proven is what ended well there. */
const taskFacts = async (line: Line, cloud: Cloud, ports: Ports): Promise<ReadonlyMap<ServiceName, Shown>> => {
  const names = line.release.units.flatMap(({ service }) => serviceOf(line.config, service).before)
  const reading = { ...ports, at: (place: Parameters<Ports['at']>[0]) => ports.at(place, 'read') }
  const facts = new Map<ServiceName, Shown>()
  for (const [task, unit] of await renderRuns(line, [...new Set(names)], reading)) {
    const revision = await taskRevision(line, unit, { cloud, ports, deep: true })
    facts.set(task, revision === undefined ? { is: 'absent' } : shown(stateRecord([revision]), revision.revision))
  }
  return facts
}

/** A state is proven where all of it is, since the last of it was. */
const least = (own: Shown, tasks: readonly Shown[]): Shown => {
  const lacking = [own, ...tasks].find(({ is }) => is !== 'proven')
  if (lacking !== undefined) return lacking
  const all = [own, ...tasks].flatMap(fact => (fact.is === 'proven' ? fact : []))
  return all.reduce((last, each) => (each.at > last.at ? each : last))
}

type Place = { readonly family: string; readonly view: ServiceView | undefined }

/** The running revision is asked first: mostly it is the one. Without any revision left there is no fact. */
const unitFact = async (cloud: Cloud, { task }: Unit, { family, view }: Place): Promise<Shown | undefined> => {
  if (task === undefined) return undefined
  const now = view === undefined ? undefined : wantedRevision(view)
  const running = now === undefined ? undefined : await cloud.definitions.describe(now)
  const quick = fromRecord(holdersOf(running === undefined ? [] : [running], task.hash))
  if (quick?.is === 'proven' || quick?.is === 'vetoed') return quick
  const all: readonly RevisionView[] = await familyRevisions(cloud.definitions, family)
  if (all.length === 0 && running === undefined) return undefined
  return fromRecord(holdersOf([...(running === undefined ? [] : [running]), ...all], task.hash)) ?? { is: 'absent' }
}

const fromRecord = (holders: ReturnType<typeof holdersOf>): Shown | undefined => {
  const [first] = holders
  return first === undefined ? undefined : shown(stateRecord(holders), first.revision)
}

const shown = ({ proven, vetoed }: StateRecord, revision: FamilyRevision): Shown => {
  if (vetoed !== undefined) return { is: 'vetoed', at: vetoed }
  return proven === undefined ? { is: 'unproven', revision } : { is: 'proven', at: proven, by: 'revision' }
}

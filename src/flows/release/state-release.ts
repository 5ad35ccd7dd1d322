import type { Config } from '../../core/config/config.ts'
import { clusterOf, placeOf, serviceName } from '../../core/config/resolve-unit.ts'
import { rolledOut } from '../../core/config/rolled-out.ts'
import { type Fault, Problem } from '../../core/problem/problem.ts'
import { tagKeys } from '../../core/record/keys.ts'
import { registeredFor } from '../../core/record/seen-commit.ts'
import { parsed, type ServiceName, type Stage } from '../../core/release/named.ts'
import type { Release, Unit } from '../../core/release/release.ts'
import { primary, type ServiceView, wantedRevision } from '../../core/rollout/service-view.ts'
import { parseVersion } from '../../core/tags/version.ts'
import { definitionHash } from '../../core/task/definition-hash.ts'
import { sideBySide } from '../../core/time/side-by-side.ts'
import type { RevisionView } from '../../ports/definitions.ts'
import type { Ports } from '../../ports/ports.ts'
import { type StageAsked, stageRelease } from './stage-release.ts'
import { withStateImages } from './state-images.ts'

/** Which services of which stage, the stage whose digests they get (another one, or the stage itself), and the tasks that will run for each. */
export type StateAsked = StageAsked & {
  readonly from: Stage
  readonly tasks: (service: ServiceName) => readonly ServiceName[]
}

/** The digests that the services of one stage have, as a release to a stage. In the stage itself each unit names its revision, and a single service keeps the commit that its revision was registered for. */
export const stateRelease = async (config: Config, asked: StateAsked, ports: Ports): Promise<Release> => {
  const { stage, from, tasks } = asked
  const services = asked.services.length > 0 ? asked.services : rolledOut(config)
  const isThere = from === stage
  const revisions = await revisionsIn(config, { from, services, settled: !isThere }, ports)
  const bare = stageRelease(config, { ...asked, services }, ports.origin)
  const release = withStateImages(bare, { config, revisions, pinned: !isThere, tasks })
  const [only, ...others] = revisions.values()
  const own = isThere && others.length === 0 && only !== undefined ? registeredFor(only.tags) : undefined
  const { sha, time } = release.commit
  return {
    ...release,
    commit: { sha: own?.sha ?? sha, time: own?.time ?? time },
    units: release.units.map(unit => withRevision(unit, revisions.get(unit.service), isThere))
  }
}

/** Where services are read; `settled` leaves no doubt what runs there. */
type From = { readonly from: Stage; readonly services: readonly ServiceName[]; readonly settled: boolean }

/** What services work towards in a stage. */
const revisionsIn = async (
  config: Config,
  { from, services, settled }: From,
  ports: Ports
): Promise<ReadonlyMap<ServiceName, RevisionView>> => {
  const cloud = ports.at(placeOf(config, from), 'read')
  const cluster = clusterOf(config, from)
  const views = await cloud.services.describe(
    cluster,
    services.map(name => serviceName(config, name, from))
  )
  const read = await sideBySide(
    10,
    services,
    async (service): Promise<readonly [ServiceName, RevisionView] | Fault> => {
      const name = serviceName(config, service, from)
      const view = views.get(name)
      if (view?.status !== 'ACTIVE')
        return {
          what: `The service "${name}" does not exist in the cluster "${cluster}".`,
          remedy: 'Correct its name or the cluster, or leave it out with the input "services".'
        }
      const doubt = settled ? doubtAbout(view) : undefined
      if (doubt !== undefined) return doubt
      const wanted = wantedRevision(view)
      const revision = wanted === undefined ? undefined : await cloud.definitions.describe(wanted)
      return revision === undefined ? { what: `What "${name}" runs is not there any more.` } : [service, revision]
    }
  )
  const faults = read.flatMap(each => ('what' in each ? each : []))
  if (faults.length > 0) throw new Problem(faults)
  return new Map(read.flatMap(each => ('what' in each ? [] : [each])))
}

/** What is still coming may be taken back, and what failed is nothing to hand on. */
const doubtAbout = (view: ServiceView): Fault | undefined => {
  const now = primary(view)
  if (now?.rolloutState === 'IN_PROGRESS')
    return {
      what: `"${view.name}" is on its way to ${now.taskDefinition}, so nobody knows yet what it will run.`,
      remedy: 'Run this again when that rollout has ended.'
    }
  if (now?.rolloutState !== 'FAILED') return undefined
  return {
    what: `The last rollout of "${view.name}" (to ${now.taskDefinition}) failed, so what it runs is nothing to hand on.`,
    remedy: 'Mend it or roll it back there first.'
  }
}

const withRevision = (unit: Unit, revision: RevisionView | undefined, isThere: boolean): Unit => {
  if (revision === undefined) return unit
  const version = parseVersion(revision.tags[tagKeys.version] ?? '')
  const hash = revision.tags[tagKeys.hash] ?? definitionHash(revision.definition)
  return {
    ...unit,
    ...(version === undefined ? {} : { version }),
    ...(isThere ? { task: { revision: revision.revision, hash: parsed<'Hash'>(hash) } } : {})
  }
}

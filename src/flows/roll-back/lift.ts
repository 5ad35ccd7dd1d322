import type { Config } from '../../core/config/config.ts'
import { clusterOf, placeOf, serviceName } from '../../core/config/resolve-unit.ts'
import { Problem } from '../../core/problem/problem.ts'
import { tagKeys } from '../../core/record/keys.ts'
import { clearTags, vetoedAt } from '../../core/record/veto.ts'
import type { ServiceName } from '../../core/release/named.ts'
import type { Release, Unit } from '../../core/release/release.ts'
import { type ServiceView, wantedRevision } from '../../core/rollout/service-view.ts'
import type { RevisionView } from '../../ports/definitions.ts'
import type { Cloud, Ports } from '../../ports/ports.ts'
import { clearImagesOf, clearNewest } from '../prove/clear-images.ts'
import { familyOf, familyRevisions } from '../prove/state-holders.ts'
import { attempted } from '../release/attempted.ts'

/** What is lifted: the hold, the veto on the newest vetoed state (or on the revision that `to` names), or both. */
export type LiftOptions = { readonly resume: boolean; readonly clear: boolean; readonly to?: string }

/** Lifts holds and vetoes of the open units; nothing is rolled out. A unit that had neither is a `no-op`. */
export const lift =
  (config: Config, options: LiftOptions) =>
  async (release: Release, ports: Ports): Promise<Release> => {
    const { stage } = release
    const cloud = ports.at(placeOf(config, stage))
    const nameOf = ({ service }: Unit) => serviceName(config, service, stage)
    const views = await cloud.services.describe(clusterOf(config, stage), release.units.map(nameOf))
    const missing = release.units.filter(unit => !views.has(nameOf(unit)))
    if (missing.length > 0)
      throw new Problem(missing.map(unit => ({ what: `The service "${nameOf(unit)}" does not exist in "${stage}".` })))
    const vetoed = options.clear ? await vetoes(release, { cloud, views, nameOf, options }) : noVetoes
    return attempted(ports, release, async unit => {
      const view = views.get(nameOf(unit))
      const own = vetoed.get(unit.service)
      const lifted = [
        options.resume && view !== undefined && (await resume(cloud, unit, { view, ports })),
        own === undefined
          ? options.clear &&
            options.to === undefined &&
            (await clearNewest(config, { stage, service: unit.service, at: ports.clock.now(), ports }))
          : await clear(config, { cloud, unit, vetoed: own, stage }, ports)
      ]
      return { ...unit, outcome: { is: lifted.includes(true) ? 'succeeded' : 'no-op' } }
    })
  }

type Vetoes = ReadonlyMap<ServiceName, RevisionView>
const noVetoes: Vetoes = new Map()

type Stage = {
  readonly cloud: Cloud
  readonly views: ReadonlyMap<string, ServiceView>
  readonly nameOf: (unit: Unit) => string
  readonly options: LiftOptions
}

/** The revision of each service whose veto is lifted: the newest vetoed one, or those that `to` names. A `to` that names no vetoed one is a Problem. */
const vetoes = async ({ stage, units }: Release, { cloud, views, nameOf, options }: Stage): Promise<Vetoes> => {
  const { to } = options
  const found = new Map<ServiceName, RevisionView>()
  for (const unit of units) {
    const view = views.get(nameOf(unit))
    const now = view === undefined ? undefined : wantedRevision(view)
    const revisions = now === undefined ? [] : await candidates(cloud, familyOf(now), to)
    const [newest] = revisions
      .filter(each => vetoedAt([each.tags]) !== undefined && (to === undefined || isNamed(each, to)))
      .sort((a, b) => ((vetoedAt([a.tags]) ?? '') < (vetoedAt([b.tags]) ?? '') ? 1 : -1))
    if (newest !== undefined) found.set(unit.service, newest)
  }
  if (to === undefined || found.size > 0) return found
  throw new Problem({
    what: `"${to}" is the revision or version of no veto that stands in "${stage}".`,
    remedy: 'Name the revision that a rollback left, or leave "to" out for the newest.'
  })
}

/** The newest revisions of a family, and the one that is named, however old it is. */
const candidates = async (
  { definitions }: Cloud,
  family: string,
  to: string | undefined
): Promise<readonly RevisionView[]> => {
  const newest = await familyRevisions(definitions, family)
  if (to?.startsWith(`${family}:`) !== true || newest.some(({ revision }) => revision === to)) return newest
  const old = await definitions.describe(to)
  return old === undefined ? newest : [...newest, old]
}

const isNamed = ({ revision, tags }: RevisionView, name: string): boolean =>
  revision === name || tags[tagKeys.version] === name

type Held = { readonly view: ServiceView; readonly ports: Ports }

const resume = async (cloud: Cloud, { service }: Unit, { view, ports }: Held): Promise<boolean> => {
  const hold = view.tags[tagKeys.hold]
  if (hold === undefined) return false
  await cloud.services.untag(view.arn, [tagKeys.hold])
  ports.journal.info(`${service}: the hold is lifted (${hold}).`)
  return true
}

type Vetoed = {
  readonly cloud: Cloud
  readonly unit: Unit
  readonly vetoed: RevisionView
  readonly stage: Release['stage']
}

/** The revision comes last: while its veto stands, a run after a kill finds what is left to lift. */
const clear = async (config: Config, { cloud, unit, vetoed, stage }: Vetoed, ports: Ports): Promise<boolean> => {
  const at = ports.clock.now()
  await clearImagesOf(config, vetoed, { stage, service: unit.service, at, ports })
  await cloud.definitions.tag(vetoed.arn, clearTags(at))
  ports.journal.info(`${unit.service}: the veto on ${vetoed.revision} is lifted.`)
  return true
}

import type { Config } from '../core/config/config.ts'
import { clusterOf, placeOf } from '../core/config/resolve-unit.ts'
import { Failure } from '../core/problem/failure.ts'
import { isGreen } from '../core/release/outcome.ts'
import { openUnits, type Release, type Unit } from '../core/release/release.ts'
import type { Ports } from '../ports/ports.ts'
import { targetOf } from '../targets/kind.ts'
import type { Site } from '../targets/site.ts'
import { keepDiagnosis } from './diagnosis-file.ts'
import { type Landing, type RollOutOptions, rollOut } from './roll-out.ts'
import { unitOrders } from './unit-orders.ts'

/** What deploy lets a caller choose; the rest is as `deployDefaults` says. */
export type DeployOptions = Partial<RollOutOptions>

/** Options that nobody set. A held service waits where the whole repository was asked for, and is refused where it was named. */
export const deployDefaults: Omit<RollOutOptions, 'hold'> = {
  force: false,
  inFlight: 'wait',
  timeout: 30 * 60_000,
  waitFor: 'end',
  partial: false,
  parallel: 10
}

/** Brings every open unit of a release to its state, wave by wave, and says how each ended. Throws only before its first write. */
export const deploy =
  (config: Config, options: DeployOptions = {}) =>
  async (release: Release, ports: Ports): Promise<Release> => {
    for (const { kind, service } of openUnits(release)) targetOf(kind, service)
    const full: RollOutOptions = { ...deployDefaults, hold: holdOf(release), ...options }
    const site: Site = { cloud: ports.at(placeOf(config, release.stage)), cluster: clusterOf(config, release.stage) }
    const waves = [...new Set(openUnits(release).map(({ wave }) => wave))].sort((a, b) => a - b)
    let current = release
    for (const [index, wave] of waves.entries()) {
      const bad = current.units.some(each => each.wave < wave && each.outcome !== undefined && !isGreen(each.outcome))
      const landings = bad
        ? notAttempted
        : await deployWave({ config, site, options: full, later: index > 0 }, current, { wave, ports })
      current = landed(current, wave, landings)
    }
    return current
  }

/** A tag such as `v1.2.3` and a push speak of the whole repository; any other tag names its service. */
const holdOf = ({ cause }: Release): 'waiting' | 'refused' =>
  cause.tag === undefined || /^v?\d/.test(cause.tag) ? 'waiting' : 'refused'

type Landings = (unit: Unit) => Omit<Landing, 'diagnosis'> | undefined

const notAttempted: Landings = () => ({ outcome: { is: 'not-attempted' } })

type Wave = {
  readonly config: Config
  readonly site: Site
  readonly options: RollOutOptions
  /** Whether an earlier wave may have written: nothing is thrown then. */
  readonly later: boolean
}

const deployWave = async (
  around: Wave,
  release: Release,
  { wave, ports }: { readonly wave: number; readonly ports: Ports }
): Promise<Landings> => {
  const units = openUnits(release).filter(unit => unit.wave === wave)
  try {
    const orders = await unitOrders(around.config, release)(units, ports)
    const landings = await ports.journal.group(`Deploy to ${release.stage}`, () =>
      rollOut(around.site, around.options)(orders, ports)
    )
    await keepDiagnoses(release, landings, ports)
    return unit => landings.get(unit.service)
  } catch (error) {
    if (!around.later) throw error
    ports.journal.warn(error instanceof Error ? error.message : String(error))
    return () => ({ outcome: { is: 'errored', sent: error instanceof Failure ? error.sent : 'unknown' } })
  }
}

const landed = (release: Release, wave: number, landings: Landings): Release => ({
  ...release,
  units: release.units.map(unit => {
    const landing = unit.outcome === undefined && unit.wave === wave ? landings(unit) : undefined
    return landing === undefined ? unit : withLanding(unit, landing)
  })
})

const withLanding = (unit: Unit, { outcome, revision, previous }: Omit<Landing, 'diagnosis'>): Unit => ({
  ...unit,
  outcome,
  ...(unit.task === undefined || revision === undefined ? {} : { task: { ...unit.task, revision } }),
  ...(previous === undefined || unit.previous !== undefined ? {} : { previous })
})

const keepDiagnoses = async (
  release: Release,
  landings: ReadonlyMap<string, Landing>,
  ports: Pick<Ports, 'files' | 'journal'>
): Promise<void> => {
  for (const { service } of release.units) {
    const found = landings.get(service)?.diagnosis
    if (found !== undefined) await keepDiagnosis(release.stage, found, ports)
  }
}

import type { Config } from '../core/config/config.ts'
import { clusterOf, placeOf } from '../core/config/resolve-unit.ts'
import { Failure } from '../core/problem/failure.ts'
import { isGreen } from '../core/release/outcome.ts'
import { openUnits, type Release, type Unit } from '../core/release/release.ts'
import { inTurns, outOfTurns } from '../core/release/turns.ts'
import type { Idle } from '../core/verify/verify-spec.ts'
import type { Ports } from '../ports/ports.ts'
import { targetOf } from '../targets/kind.ts'
import type { Site } from '../targets/site.ts'
import { beforeTasks } from './before-tasks.ts'
import { keepDiagnosis } from './diagnosis-file.ts'
import { type Landing, type RollOutOptions, rollOut } from './roll-out.ts'
import { rollWaveBack } from './roll-wave-back.ts'
import { settleIdle } from './settle-idle.ts'
import { unitOrders } from './unit-orders.ts'

/** What deploy lets a caller choose; the rest is as `deployDefaults` says. */
export type DeployOptions = Partial<Omit<RollOutOptions, 'before'>> & {
  /** What becomes of services at desired count 0, whatever their config says. */
  readonly idle?: Idle
  /** What happens after a service ended badly: later waves are not begun, are begun all the same, or its wave is rolled back. */
  readonly onFailure?: 'stop' | 'go-on' | 'roll-back'
  /** How many rollouts may be under way at once: the others of a wave take turns. No limit when absent. */
  readonly atOnce?: number
}

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
  (config: Config, { atOnce, ...options }: DeployOptions = {}) =>
  async (release: Release, ports: Ports): Promise<Release> =>
    atOnce === undefined
      ? deployWaves(config, options)(release, ports)
      : outOfTurns(await deployWaves(config, options)(inTurns(release, atOnce), ports))

const deployWaves =
  (config: Config, options: Omit<DeployOptions, 'atOnce'>) =>
  async (release: Release, ports: Ports): Promise<Release> => {
    for (const { kind, service } of openUnits(release)) targetOf(kind, service)
    const { idle, onFailure = 'stop', ...chosen } = options
    const terms = { ...deployDefaults, hold: holdOf(release), ...chosen }
    const full: RollOutOptions = { ...terms, before: await beforeTasks({ config, release }, terms, ports) }
    const site: Site = { cloud: ports.at(placeOf(config, release.stage)), cluster: clusterOf(config, release.stage) }
    const waves = [...new Set(openUnits(release).map(({ wave }) => wave))].sort((a, b) => a - b)
    let current = release
    for (const [index, wave] of waves.entries()) {
      const landings = isBarred(current, wave, onFailure)
        ? notAttempted
        : await deployWave({ config, site, options: full, later: index > 0 }, current, { wave, ports })
      const open = openUnits(current)
      current = await settleIdle(config, idle)(landed(current, wave, landings), open, ports)
      if (onFailure === 'roll-back') current = await rollWaveBack({ config, site, options: full, ports }, current, wave)
    }
    return current
  }

/** Whether a wave before ended badly, and that counts. */
const isBarred = ({ units }: Release, before: number, onFailure: DeployOptions['onFailure']): boolean =>
  onFailure !== 'go-on' &&
  units.some(({ wave, outcome }) => wave < before && outcome !== undefined && !isGreen(outcome))

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

/** A unit as it landed. */
export const withLanding = (unit: Unit, { outcome, revision, previous }: Omit<Landing, 'diagnosis'>): Unit => ({
  ...unit,
  outcome,
  ...(unit.task === undefined || revision === undefined ? {} : { task: { ...unit.task, revision } }),
  ...(previous === undefined || unit.previous !== undefined ? {} : { previous })
})

/** Writes down how the units of a release landed. */
export const keepDiagnoses = async (
  release: Release,
  landings: ReadonlyMap<string, Landing>,
  ports: Pick<Ports, 'files' | 'journal'>
): Promise<void> => {
  for (const { service } of release.units) {
    const found = landings.get(service)?.diagnosis
    if (found !== undefined) await keepDiagnosis(release.stage, found, ports)
  }
}

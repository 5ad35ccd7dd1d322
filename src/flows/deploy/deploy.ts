import type { Config } from '../../core/config/config.ts'
import { clusterOf, placeOf } from '../../core/config/resolve-unit.ts'
import { isGreen, type Outcome } from '../../core/release/outcome.ts'
import { openUnits, type Release, type Unit, withUnits } from '../../core/release/release.ts'
import { inTurns, outOfTurns } from '../../core/release/turns.ts'
import type { Idle } from '../../core/verify/verify-spec.ts'
import type { Ports } from '../../ports/ports.ts'
import { targetOf } from '../../targets/kind.ts'
import type { Site } from '../../targets/site.ts'
import { sentBy } from '../release/attempted.ts'
import { keepReason } from '../release/diagnosis-file.ts'
import { type Landing, type RollOutOptions, rollOut } from '../roll-out/roll-out.ts'
import { verify } from '../verify/verify.ts'
import { beforeTasks } from './before-tasks.ts'
import { heldBack } from './held-back.ts'
import { refusedAhead } from './refused-ahead.ts'
import { rollWaveBack } from './roll-wave-back.ts'
import { settleIdle } from './settle-idle.ts'
import { keepDiagnoses, withLanding } from './unit-landing.ts'
import { unitOrders } from './unit-orders.ts'

/** What deploy lets a caller choose; the rest is as `deployDefaults` says. */
export type DeployOptions = Partial<Omit<RollOutOptions, 'before' | 'together'>> & {
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

/** Brings every open unit of a release to its state, wave by wave, verifies each wave before the next one begins, and says how each unit ended. Throws only before its first write. */
export const deploy =
  (config: Config, { atOnce = Number.POSITIVE_INFINITY, ...options }: DeployOptions = {}) =>
  async (release: Release, ports: Ports): Promise<Release> =>
    outOfTurns(await deployTurns(config, options)(inTurns(release, atOnce), ports))

const deployTurns =
  (config: Config, { idle, onFailure = 'stop', ...chosen }: Omit<DeployOptions, 'atOnce'>) =>
  async (release: Release, ports: Ports): Promise<Release> => {
    for (const { kind, service } of openUnits(release)) targetOf(kind, service)
    const terms = { ...deployDefaults, hold: holdOf(release), together: onFailure === 'roll-back', ...chosen }
    const full: RollOutOptions = { ...terms, before: await beforeTasks({ config, release }, terms, ports) }
    const site: Site = { cloud: ports.at(placeOf(config, release.stage)), cluster: clusterOf(config, release.stage) }
    const around = { config, site, idle, lacking: 'not-attempted' } as const
    const turns = [...new Set(openUnits(release).map(({ wave }) => wave))].sort((a, b) => a - b)
    const given = turns.length > 1 ? await refusedAhead({ config, site, options: full }, release, ports) : release
    let current = await verify(config)(given, ports)
    for (const [index, turn] of turns.entries()) {
      const barred = isBarred(current, turn, onFailure)
      if (!barred && onFailure !== 'go-on')
        current = await heldBack(around, current, { open: ofTurn(current, turn), ports })
      const open = ofTurn(current, turn)
      const landings = barred
        ? notAttempted
        : await deployTurn({ config, site, options: full, later: index > 0 }, current, { open, ports })
      const settled = await settleIdle(config, idle)(landed(current, open, landings), open, ports)
      current = await verifiedTurn(config, settled, { open, ports })
      if (onFailure === 'roll-back') current = await rollWaveBack({ config, site, options: full, ports }, current, turn)
    }
    return current
  }

const ofTurn = (release: Release, turn: number): readonly Unit[] =>
  openUnits(release).filter(({ wave }) => wave === turn)

/** Whether a turn before ended badly, and that counts. */
const isBarred = ({ units }: Release, before: number, onFailure: DeployOptions['onFailure']): boolean =>
  onFailure !== 'go-on' &&
  units.some(({ wave, outcome }) => wave < before && outcome !== undefined && !isGreen(outcome))

/** A tag such as `v1.2.3` and a push speak of the whole repository; any other tag names its service. */
export const holdOf = ({ cause }: Release): 'waiting' | 'refused' =>
  cause.tag === undefined || /^v?\d/.test(cause.tag) ? 'waiting' : 'refused'

type Landings = (unit: Unit) => Omit<Landing, 'diagnosis'> | undefined

const notAttempted: Landings = () => ({ outcome: { is: 'not-attempted' } })

type Around = {
  readonly config: Config
  readonly site: Site
  readonly options: RollOutOptions
  /** Whether an earlier turn may have written: nothing is thrown then. */
  readonly later: boolean
}

/** The units of one turn, as they were before it. */
type Turn = { readonly open: readonly Unit[]; readonly ports: Ports }

const deployTurn = async (around: Around, release: Release, { open, ports }: Turn): Promise<Landings> => {
  if (open.length === 0) return () => undefined
  try {
    const orders = await unitOrders(around.config, release)(open, ports)
    const landings = await ports.journal.group(titleOf(release, open), () =>
      rollOut(around.site, around.options)(orders, ports)
    )
    await keepDiagnoses(release, landings, ports)
    return unit => landings.get(unit.service)
  } catch (error) {
    if (!around.later) throw error
    const outcome: Outcome = { is: 'errored', sent: sentBy(error) }
    const reason = error instanceof Error ? error.message : String(error)
    for (const { service } of open) await keepReason(release.stage, { service, outcome, reason }, ports)
    ports.journal.warn(reason)
    return () => ({ outcome })
  }
}

const titleOf = ({ stage, units }: Release, open: readonly Unit[]): string => {
  const names = open.length > 5 ? `${open.length} services` : open.map(({ service }) => service).join(', ')
  return `Deploy to ${stage}${open.length < units.length ? `: ${names}` : ''}`
}

const landed = (release: Release, open: readonly Unit[], landings: Landings): Release =>
  withUnits(release, unit => {
    const landing = open.includes(unit) ? landings(unit) : undefined
    return landing === undefined ? unit : withLanding(unit, landing)
  })

/** What this turn brought is verified before the next one begins. */
const verifiedTurn = async (config: Config, release: Release, { open, ports }: Turn): Promise<Release> => {
  const own = release.units.filter(({ service }) => open.some(unit => unit.service === service))
  const { units } = await verify(config)({ ...release, units: own }, ports)
  return { ...release, units: release.units.map(unit => units[own.indexOf(unit)] ?? unit) }
}

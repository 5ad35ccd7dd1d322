import type { Config } from '../../core/config/config.ts'
import { imageOf, serviceName, serviceOf } from '../../core/config/resolve-unit.ts'
import type { ServiceName } from '../../core/release/named.ts'
import { isGreen, type Outcome } from '../../core/release/outcome.ts'
import type { Release, Unit } from '../../core/release/release.ts'
import { besideTurn } from '../../core/release/turns.ts'
import { pinnedImages } from '../../core/rollout/pinned-images.ts'
import type { Ports } from '../../ports/ports.ts'
import type { Order } from '../../targets/order.ts'
import type { Site } from '../../targets/site.ts'
import { amendDiagnosis, keptDiagnosis } from '../release/diagnosis-file.ts'
import { type Landing, type RollOutOptions, rollOut } from '../roll-out/roll-out.ts'
import { accepted, type UnitImage, widened } from './unit-orders.ts'

type Around = { readonly config: Config; readonly site: Site; readonly options: RollOutOptions; readonly ports: Ports }

/** Takes the services of a wave that run what was asked for, verified or not, back to what they ran before, where one of it ended badly. `turn` is one of the wave. A held service is left alone; what fails is that unit's outcome. Never throws. */
export const rollWaveBack = async (around: Around, release: Release, turn: number): Promise<Release> => {
  const own = besideTurn(release, turn)
  const bad = own.some(({ outcome }) => outcome !== undefined && !isGreen(outcome))
  const moved = own.filter(({ outcome, previous }) => outcome !== undefined && runs(outcome) && previous !== undefined)
  if (!bad || moved.length === 0 || around.ports.signal.aborted) return release
  const { journal } = around.ports
  const landings = await journal.group('Roll the wave back', () => sentBack(around, release, moved))
  const units: Unit[] = []
  for (const unit of release.units) units.push(await landed(around, release, { unit, landing: landings.get(unit) }))
  return { ...release, units }
}

/** Whether our rollout ended where it was to end. */
const runs = ({ is }: Outcome): boolean => is === 'succeeded' || is === 'unverified'

type Landed = Pick<Landing, 'outcome'> & { readonly reason?: string }

const sentBack = async (
  around: Around,
  release: Release,
  units: readonly Unit[]
): Promise<ReadonlyMap<Unit, Landed>> => {
  const { site, options, ports } = around
  const { before: _, ...kept } = options
  const terms = { force: false, hold: 'waiting', inFlight: 'refuse', allowDowngrade: true, partial: true } as const
  try {
    const orders = await Promise.all(units.map(unit => orderOf(around, release, unit)))
    const landings = await rollOut(site, { ...kept, ...terms, waitFor: 'end', until: 'end' })(orders, ports)
    return new Map(
      units.flatMap(unit => {
        const found = landings.get(unit.service)
        if (found === undefined) return []
        const { reason } = found.diagnosis
        return [[unit, { outcome: found.outcome, ...(reason === undefined ? {} : { reason }) }] as const]
      })
    )
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return new Map(units.map(unit => [unit, { outcome: { is: 'errored', sent: 'unknown' }, reason }]))
  }
}

const orderOf = async ({ config, site, ports }: Around, { stage }: Release, unit: Unit): Promise<Order> => {
  const revision = unit.previous
  if (revision === undefined) throw new Error(`"${unit.service}" ran nothing before.`)
  const view = await site.cloud.definitions.describe(revision)
  const { containers } = serviceOf(config, unit.service)
  const images = [...(view === undefined ? [] : pinnedImages(view.definition))].flatMap(
    ([container, digest]): readonly UnitImage[] => {
      const name = containers[container]
      return name === undefined ? [] : [{ container, digest, image: { repository: imageOf(config, name).repository } }]
    }
  )
  return {
    ...{ label: unit.service, service: serviceName(config, unit.service, stage) },
    wanted: { is: 'revision', revision },
    accepted: accepted(images),
    widened: () => widened(images, ports.at(config.policy.registry, 'read').images)
  }
}

type Case = { readonly unit: Unit; readonly landing: Landed | undefined }

const landed = async (around: Around, release: Release, { unit, landing }: Case): Promise<Unit> => {
  if (landing === undefined) return unit
  const { service, previous } = unit
  const cause = unit.outcome?.is === 'unverified' ? 'verify' : 'wave'
  if (landing.outcome.is === 'waiting') {
    around.ports.journal.warn(`${service}: a person holds the service, so it is not rolled back.`)
    return unit
  }
  const isBack = landing.outcome.is === 'succeeded' || landing.outcome.is === 'no-op'
  const now = previous === undefined ? {} : { now: previous }
  const outcome: Outcome = isBack ? { is: 'rolled-back', cause, ...now } : landing.outcome
  const why = cause === 'wave' ? 'another service of its wave ended badly' : await unverified(around, release, service)
  const reason = isBack
    ? `${previous} runs again: ${why}.`
    : `The way back to ${previous} did not go well: ${landing.reason ?? landing.outcome.is} It was taken because ${why}.`
  await amendDiagnosis(release.stage, { service, outcome, reason }, around.ports)
  return { ...unit, outcome }
}

const unverified = async ({ ports }: Around, { stage }: Release, service: ServiceName): Promise<string> => {
  const kept = await keptDiagnosis(ports.files, stage, service).catch(() => undefined)
  return `the new state could not be verified. ${kept?.reason ?? ''}`.trim().replace(/\.$/, '')
}

import { imageOf, serviceName, serviceOf } from '../../core/config/resolve-unit.ts'
import { openUnits, type Release, type Unit } from '../../core/release/release.ts'
import { pinnedImages } from '../../core/rollout/pinned-images.ts'
import { between } from '../../core/time/instant.ts'
import type { Order } from '../../targets/order.ts'
import { deployDefaults } from '../deploy/deploy.ts'
import { accepted, type UnitImage, widened } from '../deploy/unit-orders.ts'
import { attempted } from '../release/attempted.ts'
import { keepDiagnosis } from '../release/diagnosis-file.ts'
import { type Landing, rollOut } from '../roll-out/roll-out.ts'
import { type Back, type Going, goal } from './way.ts'

/** Brings every open unit to the state that is asked for, unless ECS got there by itself: one update each, followed to its end. */
export const sendBack = async (back: Back, release: Release, going: readonly Going[]): Promise<Release> => {
  const { site, ports, deadline } = back
  const orders = openUnits(release).flatMap(unit => orderOf(back, release, { unit, going }) ?? [])
  const timeout = Math.max(0, between(ports.clock.now(), deadline))
  const options = { ...deployDefaults, hold: 'pass', partial: true, timeout } as const
  if (orders.length === 0) return release
  const landings = rollOut(site, options)(orders, ports)
  return attempted(ports, release, async unit => {
    const landing = (await landings).get(unit.service)
    if (landing !== undefined) await keepDiagnosis(release.stage, landing.diagnosis, ports)
    return landed(unit, landing, going)
  })
}

/** Where a rollout was stopped and ECS is there, the rollback has succeeded: nothing had to be sent. */
const landed = (unit: Unit, landing: Landing | undefined, going: readonly Going[]): Unit => {
  if (landing === undefined) return unit
  const way = going.find(each => each.unit.service === unit.service)?.way
  const wentBack = way?.is === 'back' && landing.outcome.is === 'no-op'
  return { ...unit, outcome: wentBack ? { is: 'succeeded' } : landing.outcome }
}

type Choice = { readonly unit: Unit; readonly going: readonly Going[] }

const orderOf = ({ config, ports }: Back, { stage }: Release, { unit, going }: Choice): Order | undefined => {
  const own = going.find(each => each.unit.service === unit.service)
  const to = own === undefined ? undefined : goal(own)
  if (own === undefined || to === undefined) return undefined
  const view = own.standing.revisions.get(to.revision)
  const containers = serviceOf(config, unit.service).containers
  const images = [...(view === undefined ? [] : pinnedImages(view.definition))].flatMap(
    ([container, digest]): readonly UnitImage[] => {
      const name = containers[container]
      return name === undefined ? [] : [{ container, digest, image: { repository: imageOf(config, name).repository } }]
    }
  )
  return {
    label: unit.service,
    service: serviceName(config, unit.service, stage),
    wanted: { is: 'revision', revision: to.revision, ...(to.hash === undefined ? {} : { hash: to.hash }) },
    accepted: accepted(images),
    widened: () => widened(images, ports.at(config.policy.registry, 'read').images)
  }
}

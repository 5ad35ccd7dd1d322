import type { Config } from '../../core/config/config.ts'
import { overlayOf, serviceName } from '../../core/config/resolve-unit.ts'
import type { ServiceName } from '../../core/release/named.ts'
import type { Outcome } from '../../core/release/outcome.ts'
import { type Release, withUnits } from '../../core/release/release.ts'
import type { ServiceView } from '../../core/rollout/service-view.ts'
import type { Ports } from '../../ports/ports.ts'
import { siteOf } from '../run/run-of-service.ts'

/**
 * How the services of a release stand before they are looked at: an alarm says nothing of a service that is gone or at desired
 * count 0. Where only an address is asked for, AWS is not asked: the address tells.
 */
export const standing =
  (config: Config) =>
  async (release: Release, ports: Ports): Promise<Release> => {
    const { stage } = release
    const named = (service: ServiceName): string => serviceName(config, service, stage)
    const inside = release.units.map(({ service }) => service).filter(service => asksAws(config, service, stage))
    const { cloud, cluster } = siteOf({ config, release }, ports)
    const views = inside.length === 0 ? new Map() : await cloud.services.describe(cluster, inside.map(named))
    return withUnits(release, unit => {
      if (!inside.includes(unit.service)) return { ...unit, outcome: { is: 'no-op' } }
      const accepted = (overlayOf(config, unit.service, stage).idle ?? 'refuse') !== 'refuse'
      return { ...unit, outcome: stand(views.get(named(unit.service)), accepted) }
    })
  }

const asksAws = (config: Config, service: ServiceName, stage: Release['stage']): boolean => {
  const { alarms, targets, task } = overlayOf(config, service, stage).verify ?? {}
  return alarms !== undefined || targets === true || task !== undefined
}

const stand = (view: ServiceView | undefined, accepted: boolean): Outcome => {
  if (view?.status !== 'ACTIVE') return { is: 'failed', cause: 'deleted' }
  if (view.desired > 0) return { is: 'no-op' }
  return accepted ? { is: 'nothing-running', idle: 'accepted' } : { is: 'nothing-running' }
}

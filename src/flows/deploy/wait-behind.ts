import type { Config } from '../../core/config/config.ts'
import { formersOf } from '../../core/config/formers.ts'
import { type Release, type Unit, withUnits } from '../../core/release/release.ts'
import type { Ports } from '../../ports/ports.ts'

/** The release in which those of the given units wait that come after one which is paused or waits itself: nothing says yet that it will be there. */
export const waitingBehind = (
  config: Pick<Config, 'services'>,
  release: Release,
  { open, ports }: { readonly open: readonly Unit[]; readonly ports: Pick<Ports, 'journal'> }
): Release => {
  const unsettled = release.units.flatMap(({ service, outcome }) =>
    outcome?.is === 'paused' || outcome?.is === 'waiting' ? service : []
  )
  if (unsettled.length === 0) return release
  return withUnits(release, unit => {
    const former = open.includes(unit)
      ? formersOf(config, unit.service).find(name => unsettled.includes(name))
      : undefined
    if (former === undefined) return unit
    ports.journal.info(`${unit.service}: comes after ${former}, which has not come to its end; not begun.`)
    return { ...unit, outcome: { is: 'waiting', gate: 'after' } }
  })
}

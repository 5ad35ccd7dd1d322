import type { Release, Unit } from '../../core/release/release.ts'
import type { Ports } from '../../ports/ports.ts'
import { keepDiagnosis } from '../release/diagnosis-file.ts'
import type { Landing } from '../roll-out/roll-out.ts'

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

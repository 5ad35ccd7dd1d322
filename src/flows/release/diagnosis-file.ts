import { type Diagnosis, diagnosis } from '../../core/diagnosis/diagnosis.ts'
import type { ServiceName, Stage } from '../../core/release/named.ts'
import { parsed } from '../../core/release/named.ts'
import type { Outcome } from '../../core/release/outcome.ts'
import { diagnosisPath } from '../../core/release/paths.ts'
import type { Release } from '../../core/release/release.ts'
import type { Files } from '../../ports/files.ts'
import type { Ports } from '../../ports/ports.ts'

type Needs = Pick<Ports, 'files' | 'journal'>

/** The diagnosis that this run wrote of a service; `undefined` when it wrote none. */
export const keptDiagnosis = async (
  files: Files,
  stage: Stage,
  service: ServiceName
): Promise<Diagnosis | undefined> => {
  const text = await files.read(diagnosisPath(files.own, stage, service))
  return text === undefined ? undefined : (JSON.parse(text) as Diagnosis)
}

/** Forgets what an earlier run in the same folder wrote of services that this one begins anew. */
export const forgetDiagnoses = async (release: Pick<Release, 'stage' | 'units'>, files: Files): Promise<void> => {
  for (const { service } of release.units) await files.remove(diagnosisPath(files.own, release.stage, service))
}

/** Writes a diagnosis into its file. Never throws: the outcome is known already. */
export const keepDiagnosis = async (stage: Stage, found: Diagnosis, { files, journal }: Needs): Promise<void> => {
  try {
    await files.write(diagnosisPath(files.own, stage, parsed(found.service)), JSON.stringify(found))
  } catch (error) {
    journal.warn(`The diagnosis of "${found.service}" could not be written: ${String(error)}`)
  }
}

/** How a unit ended for which nothing was sent, and why. */
export type Reason = { readonly service: ServiceName; readonly outcome: Outcome; readonly reason: string }

/** Keeps why a unit ended for which nothing was sent: there is no more to diagnose. Never throws. */
export const keepReason = (stage: Stage, found: Reason, ports: Needs & Pick<Ports, 'clock'>): Promise<void> =>
  keepDiagnosis(stage, diagnosis({ ...found, since: ports.clock.now(), took: 0, stopped: [] }), ports)

/** Adds what a later step found to a service's diagnosis: another outcome, and why where that is to be said. */
export const amendDiagnosis = async (
  stage: Stage,
  amendment: Partial<Diagnosis> & Omit<Reason, 'reason'>,
  ports: Needs
): Promise<void> => {
  const empty = { took: 0, alarms: [], findings: [], stops: [], events: [], unread: [] }
  const kept = await keptDiagnosis(ports.files, stage, amendment.service).catch(() => undefined)
  await keepDiagnosis(stage, { ...empty, ...kept, ...amendment }, ports)
}

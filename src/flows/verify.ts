import type { Config } from '../core/config/config.ts'
import { overlayOf } from '../core/config/resolve-unit.ts'
import type { Outcome } from '../core/release/outcome.ts'
import type { Release, Unit } from '../core/release/release.ts'
import { durationText } from '../core/time/duration.ts'
import { type Duration, later } from '../core/time/instant.ts'
import type { Ports } from '../ports/ports.ts'
import { amendDiagnosis } from './diagnosis-file.ts'

type Needs = Pick<Ports, 'clock' | 'http' | 'journal' | 'signal'>

/** Which address must answer with 2xx, and how long it may take until it does. */
export type Check = { readonly label: string; readonly url: string; readonly for?: Duration }

/** What a check found: it answered, or how it ends and the last answer in words. */
export type Checked = { readonly ok: true } | { readonly ok: false; readonly outcome: Outcome; readonly reason: string }

/** How long an address may take where nobody said. */
const usual: Duration = 60_000
/** From one try to the next, and how long one may take. */
const between: Duration = 5000
const patience: Duration = 10_000

/** Asks the health address of each unit that runs what was asked for; one that does not answer with 2xx in time is `unverified`. */
export const verify =
  (config: Config) =>
  async (release: Release, ports: Ports): Promise<Release> => {
    const units = await Promise.all(release.units.map(unit => verified(config, { release, unit }, ports)))
    return { ...release, units }
  }

const verified = async (
  config: Config,
  { release, unit }: { readonly release: Release; readonly unit: Unit },
  ports: Ports
): Promise<Unit> => {
  if (unit.outcome?.is !== 'succeeded' && unit.outcome?.is !== 'no-op') return unit
  const asked = overlayOf(config, unit.service, release.stage).verify
  if (asked === undefined) return unit
  const url = asked.url.replaceAll('{stage}', release.stage)
  const checked = await check({ label: unit.service, ...asked, url }, ports)
  if (checked.ok) return unit
  const { outcome, reason } = checked
  await amendDiagnosis(release.stage, { service: unit.service, outcome, reason }, ports)
  return { ...unit, outcome }
}

/** Asks one address until it answers with 2xx or its time is over. */
export const check = async (asked: Check, { clock, http, journal, signal }: Needs): Promise<Checked> => {
  const { label, url, for: time = usual } = asked
  const deadline = later(clock.now(), time)
  for (;;) {
    const answer = await http.get(url, { timeout: patience, signal })
    if (signal.aborted) return { ok: false, outcome: { is: 'cancelled' }, reason: `${url} was not asked to the end.` }
    if ('status' in answer && answer.status >= 200 && answer.status < 300) {
      journal.info(`${label}: ${url} answers ${answer.status}`)
      return { ok: true }
    }
    const said = 'status' in answer ? `answered ${answer.status}` : `could not be reached: ${answer.unreachable}`
    if (later(clock.now(), between) > deadline) {
      const reason = `${url} ${said}; no 2xx within ${durationText(time)}.`
      journal.warn(`${label}: ${reason}`)
      return { ok: false, outcome: { is: 'unverified', cause: 'health' }, reason }
    }
    journal.info(`${label}: ${url} ${said}; asking again`)
    await clock.sleep(between, signal).catch(error => {
      if (!signal.aborted) throw error
    })
  }
}

import type { Outcome } from '../../core/release/outcome.ts'
import { durationText } from '../../core/time/duration.ts'
import { type Duration, later } from '../../core/time/instant.ts'
import { type Shortfall, shortfallText } from '../../core/verify/shortfall.ts'
import type { Ports } from '../../ports/ports.ts'
import type { RunEnd } from '../run/task-run.ts'
import { pause, within } from '../wait/within.ts'
import { type Looking, look, type Seen } from './verify-look.ts'

type Needs = Pick<Ports, 'clock' | 'http' | 'journal' | 'signal'>

/** What must hold, and how it is named. `task` runs what verifies from inside. */
export type Check = Looking & { readonly label: string; readonly task?: () => Promise<RunEnd> }

/** What a check found: all of it held, or how it ends and in words why. */
export type Checked = { readonly ok: true } | { readonly ok: false; readonly outcome: Outcome; readonly reason: string }

/** How long it may take until all holds, and how often in a row it may fail to go on, where nobody said. */
const usual = { within: 60_000, retries: 1 }
/** From one look to the next. */
const between: Duration = 5000
const heartbeat: Duration = 60_000
/** AWS is asked again and again for about so long. */
const longest: Duration = 120_000

/** Looks until all that is asked for holds at the same look, runs the verifying task, and looks on for as long as it must go on holding. */
export const check = async (asked: Check, ports: Needs): Promise<Checked> => {
  const begun = await begin(asked, ports)
  if (!begun.ok) return begun
  const inside = await fromInside(asked, ports)
  return inside.ok ? goOn(asked, ports) : inside
}

const begin = async (asked: Check, ports: Needs): Promise<Checked> => {
  const { clock, journal, signal } = ports
  const within = asked.spec.within ?? usual.within
  const deadline = later(clock.now(), within)
  const say = changes(asked, ports)
  for (;;) {
    const seen = await patientLook(asked, ports)
    if (signal.aborted) return cancelled(asked)
    if (seen.missing.length === 0) {
      for (const words of seen.holds) journal.info(`${asked.label}: ${words}`)
      return { ok: true }
    }
    if (later(clock.now(), between) > deadline)
      return no(asked, ports, `${shortfalls(seen)} It was so for ${durationText(within)}.`)
    say(seen)
    await pause(ports, between)
  }
}

const fromInside = async (asked: Check, ports: Needs): Promise<Checked> => {
  if (asked.task === undefined) return { ok: true }
  const { outcome, diagnosis } = await asked.task()
  if (outcome.is === 'succeeded') return { ok: true }
  if (outcome.is === 'cancelled') return cancelled(asked)
  const [cause] = diagnosis.findings
  const what = cause === undefined ? 'Read its lines above.' : `${cause.says} ${cause.remedy}`
  return no(asked, ports, `The task "${diagnosis.service}" did not end well: ${diagnosis.reason ?? outcome.is} ${what}`)
}

const goOn = async (asked: Check, ports: Needs): Promise<Checked> => {
  const { clock, journal, signal } = ports
  const { for: held = 0, retries = usual.retries } = asked.spec
  const end = later(clock.now(), held)
  const say = changes(asked, ports)
  let bad = 0
  // A bad look at the very end is forgiven by a good one after it only.
  while (clock.now() < end || bad > 0) {
    await pause(ports, between)
    const seen = await patientLook(asked, ports)
    if (signal.aborted) return cancelled(asked)
    bad = seen.missing.length === 0 ? 0 : bad + 1
    if (bad > retries)
      return no(asked, ports, `${shortfalls(seen)} It held at first, and had to for ${durationText(held)}.`)
    if (bad > 0) say(seen)
  }
  if (held > 0) journal.info(`${asked.label}: it held for ${durationText(held)}`)
  return { ok: true }
}

/** A look that ends with the run, however long AWS keeps it waiting. */
const patientLook = async (asked: Check, ports: Needs): Promise<Seen> =>
  (await within(longest, look(asked, ports), ports)) ?? { missing: [silence], holds: [] }

const silence: Shortfall = {
  came: 'AWS answered nothing for two minutes',
  expected: 'an answer',
  remedy: 'What cannot be read counts as not holding.'
}

/** Says what is missing when it is something else than at the look before, and once a minute. */
const changes = ({ label }: Check, { clock, journal }: Needs): ((seen: Seen) => void) => {
  let told = { words: '', at: clock.now() }
  return seen => {
    const [words, at] = [came(seen), clock.now()]
    if (words === told.words && at < later(told.at, heartbeat)) return
    told = { words, at }
    journal.info(`${label}: ${words}; looking again`)
  }
}

const shortfalls = ({ missing }: Seen): string => missing.map(shortfallText).join(' ')

const came = ({ missing }: Seen): string => missing.map(each => each.came).join('; ')

const no = ({ label }: Check, { journal }: Needs, reason: string): Checked => {
  journal.info(`${label}: ${reason}`)
  return { ok: false, outcome: { is: 'unverified', cause: 'health' }, reason }
}

const cancelled = ({ label }: Check): Checked => ({
  ok: false,
  outcome: { is: 'cancelled' },
  reason: `"${label}" was not verified to the end, so it is not proven.`
})

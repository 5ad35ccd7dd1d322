import type { Finding } from '../../core/gates/judgement.ts'
import type { ServiceName } from '../../core/release/named.ts'
import type { Outcome } from '../../core/release/outcome.ts'
import { openUnits, type Release } from '../../core/release/release.ts'
import type { Ports } from '../../ports/ports.ts'
import { keepReason } from '../release/diagnosis-file.ts'

type Judged = { readonly release: Release; readonly found: ReadonlyMap<ServiceName, readonly Finding[]> }

/** Says what the gates found: overrides as warnings, and the reason of each unit that they stopped as its diagnosis. */
export const tellGates = async (before: Release, { release, found }: Judged, ports: Ports): Promise<void> => {
  for (const { service } of openUnits(before)) {
    const all = found.get(service) ?? []
    for (const finding of all.filter(isOverridden)) ports.journal.warn(`${service}: ${sentence(finding)}`)
    const outcome = release.units.find(unit => unit.service === service)?.outcome
    if (outcome !== undefined && !isAfter(outcome)) await keep(release, { service, outcome, all }, ports)
  }
}

/** What comes after another service has its reason already. */
const isAfter = (outcome: Outcome): boolean => outcome.is === 'waiting' && outcome.gate === 'after'

/** Whether a finding was passed over: any other is told as how its unit ended. */
export const isOverridden = ({ overridden }: Finding): boolean => overridden !== undefined

const sentence = ({ gate, ruling, overridden }: Finding): string =>
  overridden === undefined
    ? `${ruling.says} ${ruling.pass}`
    : `${ruling.says} The gate "${gate}" is overridden by "${overridden}".`

type Stopped = { readonly service: ServiceName; readonly outcome: Outcome; readonly all: readonly Finding[] }

const keep = async ({ stage }: Release, { service, outcome, all }: Stopped, ports: Ports): Promise<void> => {
  const standing = all.filter(({ overridden }) => overridden === undefined).map(sentence)
  const reason = standing.length > 0 ? standing.join(' ') : 'Another service of this request was refused.'
  await keepReason(stage, { service, outcome, reason }, ports)
}

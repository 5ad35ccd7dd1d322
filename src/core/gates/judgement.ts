import type { GateName, Outcome } from '../release/outcome.ts'
import { openUnits, type Release, type Unit, withUnits } from '../release/release.ts'
import type { Facts, Override } from './facts.ts'
import { gates } from './gates.data.ts'
import type { Gate, Ruling } from './ruling.ts'

/** A gate that did not just let a unit through: it said wait or no, or it would have, had nobody overridden it. */
export type Finding = {
  readonly gate: GateName
  readonly ruling: Exclude<Ruling, { is: 'pass' }>
  /** The input that let it pass nevertheless. */
  readonly overridden?: Override
}

/** What all gates say of one unit, in the table's order. */
export const findings = (facts: Facts, overrides: readonly Override[]): readonly Finding[] =>
  gates.flatMap(gate => finding(gate, facts, overrides) ?? [])

const finding = (gate: Gate, facts: Facts, overrides: readonly Override[]): Finding | undefined => {
  const ruling = gate.rule(facts)
  if (ruling.is === 'pass') return undefined
  const { name, override } = gate
  const lifted = override !== undefined && overrides.includes(override)
  return { gate: name, ruling, ...(lifted ? { overridden: override } : {}) }
}

/** How a unit ends by its gates: the first no, else the first wait; `undefined` when it may go on. */
export const gateOutcome = (found: readonly Finding[]): Outcome | undefined => {
  const standing = found.filter(({ overridden }) => overridden === undefined)
  const refusal = standing.find(({ ruling }) => ruling.is === 'no')
  if (refusal !== undefined)
    return refusal.gate === 'ancestry' ? { is: 'superseded' } : { is: 'refused', gate: refusal.gate }
  const [first] = standing
  if (first === undefined) return undefined
  const until = first.ruling.is === 'wait' ? first.ruling.until : undefined
  return { is: 'waiting', gate: first.gate, ...(until === undefined ? {} : { until }) }
}

/** The release with the units that a gate stopped. One refusal stops the others, too, unless a part of the request is welcome. */
export const gated = (
  release: Release,
  found: ReadonlyMap<string, readonly Finding[]>,
  { partial }: { readonly partial: boolean }
): Release => {
  const outcomes = new Map(openUnits(release).map(unit => [unit.service, gateOutcome(found.get(unit.service) ?? [])]))
  const refused = [...outcomes.values()].some(outcome => outcome?.is === 'refused' || outcome?.is === 'superseded')
  const others: Outcome | undefined = refused && !partial ? { is: 'not-attempted' } : undefined
  return withUnits(release, (unit: Unit) => {
    const outcome = outcomes.get(unit.service) ?? others
    return outcome === undefined ? unit : { ...unit, outcome }
  })
}

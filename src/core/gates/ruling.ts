import type { GateName } from '../release/outcome.ts'
import type { Instant } from '../time/instant.ts'
import type { Facts, Override } from './facts.ts'

/** What a rule says of one unit: pass, wait until, or no. `says` is a sentence, `pass` how to get past it. */
export type Ruling =
  | { readonly is: 'pass' }
  | { readonly is: 'wait'; readonly says: string; readonly pass: string; readonly until?: Instant }
  | { readonly is: 'no'; readonly says: string; readonly pass: string }

/** One gate: what it asks for, its rule, and the input that overrides it where one does. */
export type Gate = {
  readonly name: GateName
  readonly asks: string
  readonly override?: Override
  readonly rule: (facts: Facts) => Ruling
}

/** The ruling of a rule that has nothing against it. */
export const passed: Ruling = { is: 'pass' }

/** A refusal in a sentence, and how to get past it. */
export const no = (says: string, pass: string): Ruling => ({ is: 'no', says, pass })

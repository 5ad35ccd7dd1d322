import type { Served } from './served.ts'
import type { Sweep, Swept } from './sweep.ts'
import type { Undisturbed } from './undisturbed.ts'

/** Whether two values are alike, member by member. */
export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** A run that was struck, and whether a call of it was denied. */
export type Struck = { readonly found: Sweep; readonly denied: boolean }

/** What is wrong with a run that was struck, beside the undisturbed ones. */
export const wrongs = async (struck: Struck, undisturbed: Undisturbed): Promise<readonly string[]> => {
  const { found } = struck
  const { first } = found
  const { calm, twice } = undisturbed
  const most = found.again === undefined ? calm : twice
  return [
    ...((await isRight(struck, undisturbed)) ? [] : [JSON.stringify(first.outcome)]),
    ...(first.outcome === 'none' && calm.first.outcome !== 'none' && first.updates > 0 ? ['sent, and not a word'] : []),
    ...(first.updates <= calm.first.updates ? [] : [`${first.updates} updates`]),
    ...(sum(found, 'updates') <= sum(most, 'updates') ? [] : [`${sum(found, 'updates')} updates in both runs`]),
    ...(sum(found, 'registrations') <= sum(calm, 'registrations') ? [] : ['registered twice']),
    ...((await isRightState(found, undisturbed)) ? [] : [JSON.stringify(found.served)])
  ]
}

const sum = (sweep: Sweep, what: 'updates' | 'registrations'): number => sweep.first[what] + (sweep.again?.[what] ?? 0)

/** Where a cancelled run could not ask ECS to go back, which is told, ECS goes on. */
const isRightState = async ({ first, again, served }: Sweep, { calm, twice, left }: Undisturbed): Promise<boolean> => {
  const states: readonly Served[] = again === undefined ? [calm.served] : [calm.served, twice.served]
  if (states.some(state => same(state, served))) return true
  return is(first.outcome) === 'cancelled' && same((await left()).served, served)
}

/**
 * The outcome is the undisturbed one or `errored` (nothing at all is said only where the run ended before its first write).
 * A run that saw the end before something else happened, which the undisturbed one met, is right as if it never happened,
 * and one that is denied to read rollouts as if it always was.
 */
const isRight = async (
  { found: { first, met }, denied }: Struck,
  { calm, without, blind }: Undisturbed
): Promise<boolean> => {
  const { outcome } = first
  if (outcome === 'none' || outcome.is === 'errored' || same(outcome, calm.first.outcome)) return true
  if (denied && same(outcome, (await blind()).first.outcome)) return true
  return met < calm.met && same(outcome, (await without(met)).first.outcome)
}

const is = (outcome: Swept['outcome']): string => (outcome === 'none' ? outcome : outcome.is)

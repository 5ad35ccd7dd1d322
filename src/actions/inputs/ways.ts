import { type Fault, Problem } from '../../core/problem/problem.ts'

/** One way to ask an action: the inputs that make it this way, and the others that say something then. */
export type Way = { readonly by: readonly string[]; readonly takes: readonly string[] }

/** An input that says something only beside another one. */
export type Need = { readonly input: string; readonly needs: string }

type Input = Readonly<Record<string, unknown>>

/** Refuses inputs that would be ignored: a Problem names all that are strange to the first way that fits, or all that lack what they need. */
export const refuseIgnored = (input: Input, ways: readonly Way[], needs: readonly Need[] = []): void => {
  const strange = strangers(input, ways)
  const faults = strange.length > 0 ? strange : lonely(input, needs)
  if (faults.length > 0) throw new Problem(faults)
}

const strangers = (input: Input, ways: readonly Way[]): readonly Fault[] => {
  const way = ways.find(({ by }) => by.every(name => isGiven(input[name])))
  if (way === undefined) return []
  const known = [...way.by, ...way.takes]
  const strange = Object.keys(input).filter(name => isGiven(input[name]) && !known.includes(name))
  const others = [...new Set(ways.flatMap(({ by }) => by))]
  const where = way.by.length > 0 ? `beside ${words(way.by, 'and')}` : `without ${words(others, 'or')}`
  return strange.map(name => ({
    what: `The input "${name}" says nothing ${where}.`,
    remedy: 'Remove it, or ask the other way.'
  }))
}

const lonely = (input: Input, needs: readonly Need[]): readonly Fault[] =>
  needs
    .filter(({ input: name, needs: other }) => isGiven(input[name]) && !isGiven(input[other]))
    .map(({ input: name, needs: other }) => ({
      what: `The input "${name}" says nothing without "${other}".`,
      remedy: `Set "${other}", or remove "${name}".`
    }))

const words = (names: readonly string[], last: string): string => names.map(name => `"${name}"`).join(` ${last} `)

/** Whether somebody said something: a flag that is off, and a list of nothing, say what silence says. */
const isGiven = (value: unknown): boolean => {
  if (value === undefined || value === false) return false
  return typeof value !== 'object' || value === null || Object.keys(value).length > 0
}

import type { Fault } from '../../core/problem/problem.ts'

/** One way to ask an action: the inputs that make it this way, and the others that say something then. */
export type Way = { readonly by: readonly string[]; readonly takes: readonly string[] }

/** An input that says something only beside another one. */
export type Need = { readonly input: string; readonly needs: string }

/** What is said about inputs together: ways to ask, needs, and those of which one alone may be given. */
export type Rules = {
  readonly ways: readonly Way[]
  readonly needs?: readonly Need[]
  readonly either?: readonly (readonly [string, string])[]
}

type Input = Readonly<Record<string, unknown>>

/** What is wrong about inputs together: both of two, what would be ignored, and what lacks another one. Each is told once. */
export const contradictions =
  ({ ways, needs = [], either = [] }: Rules) =>
  (input: Input): readonly Fault[] => {
    const both = either.filter(pair => pair.every(name => isGiven(input[name])))
    const told = new Set(both.flat())
    const strange = strangers(input, ways).filter(({ name }) => !told.has(name))
    for (const { name } of strange) told.add(name)
    const lonely = needs.filter(
      ({ input: name, needs: other }) => !told.has(name) && isGiven(input[name]) && !isGiven(input[other])
    )
    return [...both.map(clash), ...strange.map(({ fault }) => fault), ...lonely.map(lack)]
  }

const clash = (pair: readonly string[]): Fault => ({
  what: `The inputs ${words(pair, 'and')} were both given.`,
  remedy: 'Give one of them.'
})

const strangers = (input: Input, ways: readonly Way[]): readonly { readonly name: string; readonly fault: Fault }[] => {
  const way = ways.find(({ by }) => by.every(name => isGiven(input[name])))
  if (way === undefined) return []
  const known = [...way.by, ...way.takes]
  const strange = Object.keys(input).filter(name => isGiven(input[name]) && !known.includes(name))
  const others = [...new Set(ways.flatMap(({ by }) => by))]
  const where = way.by.length > 0 ? `beside ${words(way.by, 'and')}` : `without ${words(others, 'or')}`
  const remedy = 'Remove it, or ask the other way.'
  return strange.map(name => ({ name, fault: { what: `The input "${name}" says nothing ${where}.`, remedy } }))
}

const lack = ({ input, needs }: Need): Fault => ({
  what: `The input "${input}" says nothing without "${needs}".`,
  remedy: `Set "${needs}", or remove "${input}".`
})

const words = (names: readonly string[], last: string): string => names.map(name => `"${name}"`).join(` ${last} `)

/** Whether somebody said something: a flag that is off, and a list of nothing, say what silence says. */
const isGiven = (value: unknown): boolean => {
  if (value === undefined || value === false) return false
  return typeof value !== 'object' || value === null || Object.keys(value).length > 0
}

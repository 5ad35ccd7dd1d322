import type { Input } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'

type Branch = Map<string, Branch | string>

/** The members of a query form: `A.member.1.B=x` becomes `{ A: [{ B: 'x' }] }`, all scalars stay text. */
export const formMembers = (form: URLSearchParams): Input => {
  const root: Branch = new Map()
  for (const [name, value] of form) if (name !== 'Action' && name !== 'Version') plant(root, path(name), value)
  return members(root)
}

/** No service's members lie as deep as this. */
const deepest = 32

const path = (name: string): readonly string[] => {
  const steps = name.split('.')
  if (steps.length <= deepest) return steps
  throw new Refusal('MalformedQueryString', 'The query string contains a syntax error.')
}

const plant = (branch: Branch, way: readonly string[], value: string): void => {
  const [step = '', ...rest] = way
  if (rest.length === 0) {
    branch.set(step, value)
    return
  }
  const known = branch.get(step)
  const next: Branch = known instanceof Map ? known : new Map()
  branch.set(step, next)
  plant(next, rest, value)
}

const members = (branch: Branch): Input =>
  Object.fromEntries([...branch].map(([name, value]) => [name, value instanceof Map ? grown(value) : value]))

/** Only lists have `member` below them, and maps `entry`; flat lists have numbers; an empty list is written as an empty text. */
const grown = (branch: Branch): unknown => {
  const list = branch.get('member')
  if (list instanceof Map && branch.size === 1) return items(list)
  const entries = branch.get('entry')
  if (!(entries instanceof Map && branch.size === 1)) return isFlat(branch) ? items(branch) : members(branch)
  const pairs = items(entries) as readonly { key?: string; value?: unknown }[]
  return Object.fromEntries(pairs.map(pair => [pair.key ?? '', pair.value]))
}

const isFlat = (branch: Branch): boolean => [...branch.keys()].every(step => /^[1-9]\d*$/.test(step))

const items = (list: Branch): readonly unknown[] =>
  [...list].sort(([a], [b]) => Number(a) - Number(b)).map(([, value]) => (value instanceof Map ? grown(value) : value))

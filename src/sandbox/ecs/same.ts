import { isStructure } from '../kernel/member.ts'

/** Whether two requests, or parts of requests, ask the same: whatever the order of their members, and whether empty ones are named. */
export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(ordered(one)) === JSON.stringify(ordered(other))

const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(ordered)
  if (!isStructure(value)) return value ?? undefined
  const members = Object.entries(value)
    .map(([name, member]) => [name, ordered(member)] as const)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return members.length === 0 ? undefined : Object.fromEntries(members)
}

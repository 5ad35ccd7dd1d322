import { Refusal } from '../kernel/refusal.ts'
import type { World } from '../kernel/world.ts'
import { check, parseLine } from './check.ts'
import type { Entry } from './entry.ts'

/** A snapshot: the whole world, where the sandbox listened, and which journal goes on from it. */
export type Kept = {
  readonly format: 2
  readonly turn: number
  readonly hosts: { readonly port: number; readonly registryPort: number }
  readonly world: World
}

/** A snapshot as it lies on disk; the check is over all of it. */
export const snapshotText = ({ format, turn, hosts, world }: Kept): string => {
  const [head, body] = [JSON.stringify({ turn, hosts }), JSON.stringify(world)]
  return `{"format":${format},"check":"${check(head, body)}",${head.slice(1, -1)},"world":${body}}`
}

/** Reads a snapshot; one that is damaged or of another format is refused. */
export const parseSnapshot = (text: string): Kept => {
  const value = parsed(text) as (Kept & { check?: string }) | undefined | null
  if (value?.world === undefined) throw refused('is damaged')
  const { format, turn, hosts, world } = value
  if (format !== 2 || world?.format !== 5)
    throw refused(`has the format ${format}.${world?.format}, this one reads 2.5`)
  if (value.check !== check(JSON.stringify({ turn, hosts }), JSON.stringify(world))) throw refused('is damaged')
  return { format, turn, hosts, world }
}

/** What the first line of a journal is checked against. */
export const firstCheck = (turn: number): string => `journal ${turn}`

/**
 * Reads a journal's lines; a last line that was cut short was never answered and does not count. A line that was changed, or
 * is missing before another, is refused: what follows would be done to another world.
 */
export const parseEntries = (text: string, turn: number): readonly Entry[] => {
  let before = firstCheck(turn)
  return text
    .split('\n')
    .slice(0, -1)
    .map(line => {
      const found = parseLine(before, line)
      const entry = found && (parsed(found.text) as Entry | undefined)
      if (found === undefined || entry === undefined) throw refused('is damaged')
      before = found.check
      return entry
    })
}

/** The refusal to go on from a state that cannot be trusted. */
export const refused = (why: string): Refusal => new Refusal('StateRefused', `The state in the folder ${why}.`)

/** The value of a JSON text; `undefined` when it is none. */
export const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

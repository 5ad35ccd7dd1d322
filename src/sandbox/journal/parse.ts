import { Refusal } from '../kernel/refusal.ts'
import type { World } from '../kernel/world.ts'
import type { Entry } from './entry.ts'

/** A snapshot: the whole world, where the sandbox listened, and which journal goes on from it. */
export type Kept = {
  readonly format: 1
  readonly turn: number
  readonly hosts: { readonly port: number; readonly registryPort: number }
  readonly world: World
}

/** Reads a snapshot; one that is damaged or of another format is refused. */
export const parseSnapshot = (text: string): Kept => {
  const value = parsed(text) as Partial<Kept> | undefined
  if (value?.world === undefined) throw refused('is damaged')
  if (value.format !== 1 || value.world.format !== 2)
    throw refused(`has the format ${value.format}.${value.world.format}, this one reads 1.2`)
  return value as Kept
}

/** Reads a journal's lines; a last line that was cut short was never answered and does not count. */
export const parseEntries = (text: string): readonly Entry[] => {
  const lines = text.split('\n')
  const whole = lines.slice(0, -1).map(line => parsed(line) as Entry | undefined)
  return whole.map(entry => {
    if (entry === undefined) throw refused('is damaged')
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

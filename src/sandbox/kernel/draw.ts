import { createHash } from 'node:crypto'
import type { World } from './world.ts'

/** What a count is kept under: keys hold names as they were asked for, and nobody's names are to fill the state. */
export const shortKey = (key: string): string =>
  key.length <= 1000 ? key : `sha256 ${createHash('sha256').update(key).digest('hex')}`

/**
 * The next draw for a key: `hash(seed, key, nth)` as hex. Keyed, not streamed, so that calls that commute may
 * arrive in any order and still get the same ids. The key names service, operation and resource.
 */
export const draw = (world: World, key: string): string => {
  const kept = shortKey(key)
  const nth = (world.draws[kept] ?? 0) + 1
  world.draws[kept] = nth
  return createHash('sha256')
    .update(JSON.stringify([world.seed, key, nth]))
    .digest('hex')
}

/** A 32-digit hex id, as tasks have. */
export const hexId = (world: World, key: string): string => draw(world, key).slice(0, 32)

/** A UUID of version 4, as service events have. */
export const uuid = (world: World, key: string): string => {
  const hex = draw(world, key)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Nineteen decimal digits, as `ecs-svc/…` and service revisions have. */
export const digits = (world: World, key: string): string =>
  (BigInt(`0x${draw(world, key).slice(0, 15)}`) + 1_000_000_000_000_000_000n).toString().slice(0, 19)

/** Twenty-one characters of `A–Z a–z 0–9 _ -`, as service deployments have. */
export const shortId = (world: World, key: string): string =>
  Buffer.from(draw(world, key), 'hex').toString('base64url').slice(0, 21)

/** Forty-three characters of `A–Z a–z 0–9 _ -`, as lifecycle hooks have. */
export const longId = (world: World, key: string): string => Buffer.from(draw(world, key), 'hex').toString('base64url')

/** A number in [0, 1). */
export const chance = (world: World, key: string): number =>
  Number.parseInt(draw(world, key).slice(0, 12), 16) / 16 ** 12

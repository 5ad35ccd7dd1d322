import { redacted } from '../../core/diagnosis/redacted.ts'
import type { Instant } from '../../core/time/instant.ts'

/** The members that are there: what AWS left out is left out, so that absent is decided once. */
export const given = <T extends Readonly<Record<string, unknown>>>(
  members: T
): { readonly [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined && value !== null)) as {
    readonly [K in keyof T]?: NonNullable<T[K]>
  }

/** A member that AWS always gives; an error where it did not. */
export const certain = <T>(value: T | undefined, name: string): T => {
  if (value === undefined) throw new Error(`AWS answered without ${name}`)
  return value
}

/** A time of the SDK as a moment. */
export const moment = (at: { toISOString(): string } | undefined): Instant | undefined => at?.toISOString()

/** What AWS tells in words, without what looks like a secret: commands, addresses and answers of others stand in it. Nothing for an empty text. */
export const told = (text: string | undefined): string | undefined =>
  text === undefined || text === '' ? undefined : redacted(text)

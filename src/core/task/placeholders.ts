import type { Json } from './definition.ts'

/** Values by placeholder name: `{stage}`, `{version}`, `{commit}`; one without a value stays as it is. */
export type Placeholders = Readonly<Record<'stage' | 'version' | 'commit', string | undefined>>

/** A text with its placeholders filled in. */
export const filledText = (text: string, values: Partial<Placeholders>): string =>
  text.replaceAll(/\{(stage|version|commit)\}/g, (whole, name: keyof Placeholders) => values[name] ?? whole)

/** A JSON value with the placeholders in all its texts filled in; keys stay as they are. */
export const filled = <T extends Json>(value: T, values: Partial<Placeholders>): T => {
  const next = (json: Json): Json => {
    if (typeof json === 'string') return filledText(json, values)
    if (typeof json !== 'object' || json === null) return json
    if (Array.isArray(json)) return (json as readonly Json[]).map(next)
    return Object.fromEntries(Object.entries(json).map(([key, item]) => [key, next(item)]))
  }
  return next(value) as T
}

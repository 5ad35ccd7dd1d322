import type { TagRule } from '../config/config.ts'
import { forms } from './forms.data.ts'

/** One reading of a tag: the texts that a rule finds in it, not yet judged. */
export type Reading = {
  readonly version: string
  /** Name of the service as the tag writes it; absent for the whole repository. */
  readonly service?: string
  readonly stage?: string
  readonly lane?: string
}

/** What the default table reads in a tag: several readings where the separator stands several times. */
export const defaultReadings = (tag: string): readonly Reading[] =>
  forms.flatMap(({ prefix, between, split }) => {
    if (between !== undefined) return offsets(tag, between, split === 'last').map(at => cut(tag, at, between.length))
    return prefix !== undefined && tag.startsWith(prefix) ? [{ version: tag.slice(prefix.length) }] : []
  })

const cut = (tag: string, at: number, length: number): Reading => ({
  service: tag.slice(0, at),
  version: tag.slice(at + length)
})

const offsets = (tag: string, separator: string, last: boolean): readonly number[] => {
  if (last) return [tag.lastIndexOf(separator)].filter(at => at > 0)
  const found: number[] = []
  for (let at = tag.indexOf(separator, 1); at > 0; at = tag.indexOf(separator, at + 1)) found.push(at)
  return found
}

/** What a rule of the config reads in a tag; `undefined` when it does not match the whole tag, or the tag has more than 255 characters. */
export const ruleReading = (rule: TagRule, tag: string): Reading | undefined => {
  if (tag.length > 255) return undefined
  const groups = new RegExp(`^(?:${rule.match})$`, 'u').exec(tag)?.groups
  const version = groups?.version
  if (version === undefined) return undefined
  const service = rule.service ?? groups?.service
  const stage = rule.stage ?? groups?.stage
  return {
    version,
    ...(service === undefined ? {} : { service }),
    ...(stage === undefined ? {} : { stage }),
    ...(rule.lane === undefined ? {} : { lane: rule.lane })
  }
}

import { Problem } from '../../core/problem/problem.ts'
import type { Version } from '../../core/release/named.ts'
import { parseVersion } from '../../core/tags/version.ts'
import type { Parser } from '../../runner/action.ts'
import { text } from './text.ts'

/** A version in strict semver; `undefined` when the input is absent. */
export const semver: Parser<Version | undefined> = (raw, name) => {
  const given = text(raw, name)
  const version = given === undefined ? undefined : parseVersion(given)
  if (given === undefined || version !== undefined) return version
  throw new Problem({
    what: `The input "${name}" is "${given}", which is no strict semver.`,
    remedy: 'Write three numbers without leading zeros or a "v", such as 1.2.3 or 1.2.3-beta.1.'
  })
}

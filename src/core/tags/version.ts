import semver from 'semver'
import { parsed, type Version } from '../release/named.ts'

/** A text as strict semver: no `v`, no missing parts, no leading zeros, no white space; `undefined` otherwise. */
export const parseVersion = (text: string): Version | undefined =>
  /^\d[0-9A-Za-z.+-]*$/.test(text) && semver.valid(text) !== null ? parsed(text) : undefined

/** The identifiers before the build metadata and after the numbers: `['beta', 1]` of `1.2.3-beta.1`. */
export const prerelease = (version: Version): readonly (string | number)[] => semver.prerelease(version) ?? []

/** Below zero when `a` comes before `b`, zero when they count as the same: build metadata does not count (semver §10). */
export const versionOrder = (a: Version, b: Version): -1 | 0 | 1 => semver.compare(a, b)

/** Whether going from the version that runs to the asked one is a step down. */
export const isDowngrade = (running: Version, asked: Version): boolean => semver.lt(asked, running)

/** The highest of several versions; `undefined` for none. Of equal ones the first. */
export const highest = (versions: readonly Version[]): Version | undefined =>
  versions.reduce<Version | undefined>(
    (top, each) => (top === undefined || semver.gt(each, top) ? each : top),
    undefined
  )

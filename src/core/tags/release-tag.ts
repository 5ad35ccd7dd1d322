import type { Config } from '../config/config.ts'
import { lastRung, rungs } from '../ladder/ladder.ts'
import { suggestion } from '../problem/nearest.ts'
import { type Fault, Problem } from '../problem/problem.ts'
import { type LaneName, parsed, type ReleaseTag, type ServiceName, type Stage, type Version } from '../release/named.ts'
import { forms } from './forms.data.ts'
import { defaultReadings, type Reading, ruleReading } from './split.ts'
import { parseVersion, prerelease } from './version.ts'

/** What a release tag asks for. Without `service` the whole repository is meant. */
export type TagRequest = {
  readonly tag: ReleaseTag
  readonly version: Version
  readonly service?: ServiceName
  readonly stages: readonly Stage[]
  readonly lane?: LaneName
}

/** A tag judged: a request, or what is wrong with it as one. */
export type TagReading = { readonly request: TagRequest } | { readonly fault: Fault }

type Rules = Pick<Config, 'policy' | 'services'>

/** What a git tag asks for under the config's rules; a tag that asks for nothing, or for something unknown, is a Problem. */
export const parseReleaseTag = (tag: string, config: Rules): TagRequest => {
  const read = readTag(tag, config)
  if ('fault' in read) throw new Problem(read.fault)
  return read.request
}

/** What a git tag asks for, or why it asks for nothing: the config's own rules first, then the default table. */
export const readTag = (tag: string, config: Rules): TagReading => {
  for (const rule of config.policy.tags) {
    const reading = ruleReading(rule, tag)
    if (reading !== undefined) return judged(tag, reading, config)
  }
  const all = defaultReadings(tag).map(reading => ({ reading, judged: judged(tag, reading, config) }))
  const good = all.filter(each => 'request' in each.judged)
  const [first] = good
  if (first !== undefined)
    return good.length === 1
      ? first.judged
      : {
          fault: ambiguous(
            tag,
            good.map(each => each.reading)
          )
        }
  return (
    all.find(each => parseVersion(each.reading.version) !== undefined)?.judged ??
    all[0]?.judged ?? { fault: noForm(tag) }
  )
}

const judged = (tag: string, reading: Reading, config: Rules): TagReading => {
  const version = parseVersion(reading.version)
  if (version === undefined) return { fault: noVersion(tag, reading.version) }
  const service = reading.service === undefined ? undefined : serviceIn(tag, reading.service, config)
  if (service !== undefined && 'fault' in service) return service
  const lane = reading.lane as LaneName | undefined
  const stages = stagesIn(tag, { ...reading, version }, config)
  if ('fault' in stages) return stages
  const named = service === undefined ? {} : { service: service.name }
  return { request: { tag: parsed(tag), version, ...named, ...stages, ...(lane === undefined ? {} : { lane }) } }
}

/** A scoped name (`@scope/api`) means the service `scope-api` or `api`, whichever the config knows. */
const serviceIn = (
  tag: string,
  text: string,
  { services }: Rules
): { readonly name: ServiceName } | { readonly fault: Fault } => {
  const known = Object.keys(services)
  const scoped = /^@([^/]+)\/(.+)$/.exec(text)
  const names = scoped === null ? [text] : [`${scoped[1]}-${scoped[2]}`, `${scoped[2]}`]
  const found = names.filter(name => known.includes(name))
  const [name] = found
  if (name !== undefined && found.length === 1) return { name: parsed(name) }
  if (found.length > 1)
    return {
      fault: ambiguous(
        tag,
        found.map(service => ({ service, version: '' }))
      )
    }
  const remedy = suggestion(names.at(-1) ?? text, known)
  const what = `The tag "${tag}" names the service "${text}", which the config does not have.`
  return { fault: { what, ...(remedy === undefined ? {} : { remedy }) } }
}

/** A rule's stage, else the stage that the pre-release names, else the last rung. */
const stagesIn = (
  tag: string,
  reading: Reading & { readonly version: Version },
  { policy }: Rules
): { readonly stages: readonly Stage[] } | { readonly fault: Fault } => {
  const lane = reading.lane as LaneName | undefined
  const [named, ...counter] = prerelease(reading.version)
  const name = reading.stage ?? (named === undefined ? undefined : String(named))
  if (name === undefined) return { stages: lastRung(policy, lane) }
  const known = rungs(policy, lane).flat()
  const stage = known.find(each => each === name)
  const counted = reading.stage !== undefined || counter.every(part => typeof part === 'number')
  if (stage !== undefined && counted) return { stages: [stage] }
  const where = lane === undefined ? 'the ladder' : `the lane "${lane}"`
  const remedy = stage === undefined ? suggestion(name, known) : `Write it as "-${stage}.1".`
  const what =
    stage === undefined
      ? `The tag "${tag}" asks for the stage "${name}", which ${where} does not have.`
      : `The tag "${tag}" has more than a stage and a number after the version.`
  return { fault: { what, ...(remedy === undefined ? {} : { remedy }) } }
}

const noVersion = (tag: string, text: string): Fault => ({
  what: `The version "${text}" of the tag "${tag}" is no strict semver.`,
  remedy: 'Write three numbers without leading zeros, such as 1.2.3 or 1.2.3-beta.1.'
})

const noForm = (tag: string): Fault => ({
  what: `The tag "${tag}" is no release tag.`,
  remedy: `Release tags look like ${forms.map(({ shown }) => `"${shown}"`).join(', ')}; further rules go under "tags" of the config.`
})

const ambiguous = (tag: string, readings: readonly Reading[]): Fault => ({
  what: `The tag "${tag}" can be read in ${readings.length} ways: ${readings.map(said).join(' or ')}.`,
  remedy: 'Write it as "service@version".'
})

const said = ({ service, version }: Reading): string =>
  `${service === undefined ? 'the whole repository' : `"${service}"`}${version === '' ? '' : ` at ${version}`}`

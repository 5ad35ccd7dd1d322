import { redacted } from '../../core/diagnosis/redacted.ts'
import { Failure } from '../../core/problem/failure.ts'
import { Problem } from '../../core/problem/problem.ts'
import { addressShortfall } from '../../core/verify/address.ts'
import { alarmShortfalls } from '../../core/verify/alarm.ts'
import type { Shortfall } from '../../core/verify/shortfall.ts'
import { targetShortfalls, ungrouped } from '../../core/verify/targets.ts'
import type { AddressSpec, VerifySpec } from '../../core/verify/verify-spec.ts'
import type { Cloud, Ports } from '../../ports/ports.ts'

/** What is looked at: `cloud` and `groups` are those of the service, where alarms or targets are asked for. */
export type Looking = {
  readonly spec: Omit<VerifySpec, 'task'>
  readonly cloud?: Cloud
  /** ARNs of the service's target groups, two together where traffic is shifted between them. */
  readonly groups?: readonly (readonly string[])[]
}

/** What one look saw: what does not hold, and what holds in words. */
export type Seen = { readonly missing: readonly Shortfall[]; readonly holds: readonly string[] }

/** How long one answer may take. */
const patience = 10_000

/** Looks once at everything that is asked for. What cannot be read does not hold. */
export const look = async (looking: Looking, ports: Pick<Ports, 'http' | 'signal'>): Promise<Seen> => {
  const { spec, cloud, groups = [] } = looking
  const all = await Promise.all([
    spec.address === undefined ? nothing : atAddress(spec.address, ports),
    spec.alarms === undefined || cloud === undefined ? nothing : readable(() => atAlarms(cloud, spec.alarms ?? [])),
    spec.targets !== true || cloud === undefined ? nothing : readable(() => atTargets(cloud, groups))
  ])
  return { missing: all.flatMap(({ missing }) => missing), holds: all.flatMap(({ holds }) => holds) }
}

const nothing: Seen = { missing: [], holds: [] }

const atAddress = async (spec: AddressSpec, { http, signal }: Pick<Ports, 'http' | 'signal'>): Promise<Seen> => {
  const { url, redirects } = spec
  const answer = await http
    .get(url, { timeout: patience, signal, ...(redirects === undefined ? {} : { redirects }) })
    .catch((error: unknown) => {
      if (signal.aborted) return { unreachable: 'the run was cancelled' }
      throw error
    })
  const missing = addressShortfall(spec, answer)
  if (missing !== undefined) return { missing: [{ ...missing, came: redacted(missing.came) }], holds: [] }
  return { missing: [], holds: 'status' in answer ? [`${redacted(url)} answers ${answer.status}`] : [] }
}

const atAlarms = async ({ alarms }: Cloud, names: readonly string[]): Promise<Seen> => {
  const missing = alarmShortfalls(names, await alarms.describe(names))
  return {
    missing,
    holds: missing.length > 0 ? [] : [`${names.join(', ')} ${names.length > 1 ? 'do' : 'does'} not fire`]
  }
}

const atTargets = async ({ balancers }: Cloud, all: readonly (readonly string[])[]): Promise<Seen> => {
  if (all.length === 0) return { missing: [ungrouped], holds: [] }
  const entrances = await Promise.all(
    all.map(async groups => ({ groups, targets: (await Promise.all(groups.map(balancers.targets))).flat() }))
  )
  const missing = targetShortfalls(entrances)
  const healthy = entrances.flatMap(({ targets }) => targets).filter(({ state }) => state === 'healthy').length
  return {
    missing,
    holds: missing.length > 0 ? [] : [`${healthy} ${healthy > 1 ? 'targets are' : 'target is'} healthy`]
  }
}

/** What could not be found out is no yes. */
const readable = async (read: () => Promise<Seen>): Promise<Seen> => {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof Failure || error instanceof Problem)) throw error
    const remedy = 'What cannot be read counts as not holding.'
    return { missing: [{ came: error.message.replace(/\.$/, ''), expected: 'an answer', remedy }], holds: [] }
  }
}

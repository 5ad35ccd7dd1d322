import type { Config } from '../../core/config/config.ts'
import { formersOf } from '../../core/config/formers.ts'
import { overlayOf, serviceName } from '../../core/config/resolve-unit.ts'
import { isOvertaken } from '../../core/gates/overtaken.ts'
import { provenAt } from '../../core/record/proof.ts'
import { lastSeen, registeredFor } from '../../core/record/seen-commit.ts'
import type { ServiceName } from '../../core/release/named.ts'
import type { Outcome } from '../../core/release/outcome.ts'
import { openUnits, type Release, type Unit, withUnits } from '../../core/release/release.ts'
import { primary, type ServiceView } from '../../core/rollout/service-view.ts'
import { sideBySide } from '../../core/time/side-by-side.ts'
import type { Idle } from '../../core/verify/verify-spec.ts'
import type { Ports } from '../../ports/ports.ts'
import type { Site } from '../../targets/site.ts'
import { commitRelation } from '../release/commit-relation.ts'
import { keepReason } from '../release/diagnosis-file.ts'
import { waitingBehind } from './wait-behind.ts'

/** Where and how a release is rolled out, and how a unit ends whose former service is not there: by an earlier job it was to be, or it is waited for. */
export type HeldBack = {
  readonly config: Config
  readonly site: Site
  readonly idle?: Idle | undefined
  readonly lacking: 'not-attempted' | 'waiting'
}

/** How many services are looked at side by side. */
const atOnce = 10

/**
 * The release in which those of some units are held back that come after one which is paused or waits, or after a service of
 * another part of it, of an earlier job, which does not run what this commit asks for, rolled out and proven. That is read where it always is: from the tags
 * of what runs. What ran a newer commit's state since came before, too.
 */
export const heldBack = async (
  around: HeldBack,
  given: Release,
  { open: asked, ports }: { readonly open: readonly Unit[]; readonly ports: Ports }
): Promise<Release> => {
  const release = waitingBehind(around.config, given, { open: asked, ports })
  const open = openUnits(release).filter(unit => asked.includes(unit))
  const { former = [] } = release
  const own = new Map(
    open.map(unit => [unit, formersOf(around.config, unit.service).filter(name => former.includes(name))])
  )
  const names = [...new Set([...own.values()].flat())]
  if (names.length === 0) return release
  const ends = new Map<Unit, Unit>()
  const lacks = await lacking(around, release, { names, ports })
  for (const [unit, before] of own) {
    const found = before.flatMap(name => lacks.get(name) ?? [])
    if (found.length > 0) ends.set(unit, await ended(around, release, { unit, found, ports }))
  }
  return withUnits(release, unit => ends.get(unit) ?? unit)
}

type Ending = { readonly unit: Unit; readonly found: readonly Lack[]; readonly ports: Ports }

const ended = async (around: HeldBack, { stage }: Release, { unit, found, ports }: Ending): Promise<Unit> => {
  const outcome = outcomeOf(around, found)
  const reason = `Not begun, for it comes after ${found.map(({ says }) => says).join(', and after ')}.`
  const { service } = unit
  ports.journal.warn(`${service}: ${reason}`)
  await keepReason(stage, { service, outcome, reason }, ports)
  return { ...unit, outcome }
}

const outcomeOf = (around: HeldBack, found: readonly Lack[]): Outcome => {
  if (found.some(({ is }) => is === 'unread')) return { is: 'errored', sent: 'no' }
  const waits = around.lacking === 'waiting' || found.every(({ is }) => is === 'coming')
  return waits ? { is: 'waiting', gate: 'after' } : { is: 'not-attempted' }
}

/** What a former service lacks, as the end of a sentence; `coming` where it is on its way. */
type Lack = { readonly is: 'coming' | 'absent' | 'unread'; readonly says: string }

type Asked = { readonly names: readonly ServiceName[]; readonly ports: Ports }

/** Never throws: an earlier turn may have written. */
const lacking = async (
  around: HeldBack,
  release: Release,
  { names, ports }: Asked
): Promise<ReadonlyMap<ServiceName, Lack>> => {
  const { config, site } = around
  const nameOf = (service: ServiceName) => serviceName(config, service, release.stage)
  try {
    const views = await site.cloud.services.describe(site.cluster, names.map(nameOf))
    const found = await sideBySide(atOnce, names, async service => {
      const lack = await lackOf(around, release, { service, view: views.get(nameOf(service)), ports })
      return lack === undefined ? [] : ([[service, lack]] as const)
    })
    return new Map(found.flat())
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/\.$/, '') : String(error)
    return new Map(names.map(name => [name, { is: 'unread', says: `"${name}", which could not be read (${why})` }]))
  }
}

type Case = { readonly service: ServiceName; readonly view: ServiceView | undefined; readonly ports: Ports }

const lackOf = async (
  { config, site, idle }: HeldBack,
  release: Release,
  { service, view, ports }: Case
): Promise<Lack | undefined> => {
  const now = view === undefined ? undefined : primary(view)
  const revision = now === undefined ? undefined : await site.cloud.definitions.describe(now.taskDefinition)
  if (view === undefined || now === undefined || revision === undefined)
    return { is: 'absent', says: `"${service}", which runs nothing that is known` }
  const says = `"${service}", whose ${now.taskDefinition}`
  const seen = [registeredFor(revision.tags), lastSeen(view.tags)].flatMap(each => each ?? [])
  const asked: boolean[] = []
  for (const { sha, time } of seen) {
    const relation = await commitRelation(sha, release.commit.sha, ports)
    const committed = time === undefined ? {} : { committed: time }
    asked.push(relation === 'same' || isOvertaken({ relation, ...committed }, release.commit.time))
  }
  if (!asked.includes(true)) return { is: 'absent', says: `${says} is not what this commit asks for` }
  if (now.rolloutState === 'IN_PROGRESS') return { is: 'coming', says: `${says} is being rolled out or is paused` }
  if (now.rolloutState === 'FAILED') return { is: 'absent', says: `${says} failed and was not taken back` }
  const stands = idle ?? overlayOf(config, service, release.stage).idle
  const accepted = view.desired === 0 && stands === 'accept'
  if (accepted || provenAt(revision.tags) !== undefined) return undefined
  return { is: 'absent', says: `${says} is not proven in ${release.stage}` }
}

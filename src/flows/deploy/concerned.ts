import { serviceName } from '../../core/config/resolve-unit.ts'
import { parseHold } from '../../core/record/hold.ts'
import { tagKeys } from '../../core/record/keys.ts'
import { provenAt } from '../../core/record/proof.ts'
import { registeredFor } from '../../core/record/seen-commit.ts'
import type { FamilyRevision } from '../../core/release/named.ts'
import type { Outcome } from '../../core/release/outcome.ts'
import type { Release, Unit } from '../../core/release/release.ts'
import { primary } from '../../core/rollout/service-view.ts'
import type { InFlight, Stand } from '../../core/rollout/stand.ts'
import type { Ports } from '../../ports/ports.ts'
import { targetOf } from '../../targets/kind.ts'
import { keepReason } from '../release/diagnosis-file.ts'
import { readListed } from '../roll-out/read-listed.ts'
import type { Word } from './answer-paused.ts'
import { type ConfigAt, wouldBe } from './would-be.ts'

/** A word to a stage whose services nobody named: where, which, and at which commit it is given. */
export type StageWord = ConfigAt & { readonly word: Word }

/**
 * Of a release of all services of a stage, the units that a word to the stage speaks of: those whose rollout waits now, and
 * those whose last rollout this commit asked for. How a service without either stands is none of this job's business; it is
 * left out, and that is said. What a person holds is decided here, since nothing may be sent to it.
 */
export const concerned = async (asked: StageWord, release: Release, ports: Ports): Promise<Release> => {
  const nameOf = ({ service }: Unit) => serviceName(asked.config, service, release.stage)
  const names = release.units.map(nameOf)
  const stands = await readListed({ site: asked.site, ports }, targetOf('service', 'a service'), names)
  const units: Unit[] = []
  for (const unit of release.units) {
    const stand = stands.get(nameOf(unit))
    const found = stand === undefined ? undefined : await part(asked, { unit, stand }, ports)
    if (found?.is === 'left') ports.journal.info(`${unit.service}: ${found.says}`)
    else units.push(await decided(release, { unit, found }, ports))
  }
  return { ...release, units }
}

/** What a word is to one service: nothing, or an end that needs no sending; `undefined` where it has to be given. */
type Part =
  | { readonly is: 'left'; readonly says: string }
  | { readonly is: 'ended'; readonly outcome: Outcome; readonly reason: string }

type Case = { readonly unit: Unit; readonly stand: Stand }

const decided = async (
  { stage }: Release,
  { unit, found }: { readonly unit: Unit; readonly found: Extract<Part, { is: 'ended' }> | undefined },
  ports: Ports
): Promise<Unit> => {
  if (found === undefined) return unit
  const { outcome, reason } = found
  ports.journal.warn(`${unit.service}: ${reason}`)
  await keepReason(stage, { service: unit.service, outcome, reason }, ports)
  return { ...unit, outcome }
}

const part = async (asked: StageWord, { unit, stand }: Case, ports: Ports): Promise<Part | undefined> => {
  const { inFlight, last, service } = stand
  const hold = service.tags[tagKeys.hold]
  const newest = inFlight ?? last
  const waits = inFlight?.paused !== undefined
  const own = waits || (newest !== undefined && (await isOurs(asked, { unit, rollout: newest }, ports)))
  if (hold !== undefined) return heldPart(asked, { stand, hold, own })
  if (own && (asked.word === 'continue' || newest?.pausable === true || isUnseen(stand))) return undefined
  if (inFlight !== undefined) return left(`another rollout${to(inFlight)} is under way, which waits for nobody's word.`)
  if (asked.word === 'continue' && (await owesProof(asked, stand))) return undefined
  if (last?.pausable !== true || last.status === 'SUCCESSFUL') return left('no rollout waits here for a word.')
  return left(
    `no rollout waits here for a word. The last one${to(last)} was taken back; this commit did not ask for it.`
  )
}

/** Where rollouts may not be read, nothing says whether one waits. */
const isUnseen = ({ basis, inFlight }: Stand): boolean => basis === 'deployments' && inFlight !== undefined

const left = (says: string): Part => ({ is: 'left', says })

const to = ({ revision }: InFlight): string => (revision === undefined ? '' : ` (to ${revision})`)

type Held = { readonly stand: Stand; readonly hold: string; readonly own: boolean }

/** A person who takes a service back holds it; what ran before is no rollout that was given up any more. */
const heldPart = async ({ site, word, commit }: StageWord, { stand, hold, own }: Held): Promise<Part> => {
  const { inFlight, last, service } = stand
  if (inFlight !== undefined && own)
    return { is: 'ended', outcome: { is: 'waiting', gate: 'hold' }, reason: heldOff(hold) }
  const now = primary(service)?.taskDefinition
  const { from } = parseHold(hold)
  const view = from === undefined || from === now ? undefined : await site.cloud.definitions.describe(from)
  const gone = (own && last?.status !== 'SUCCESSFUL') || registeredFor(view?.tags ?? {})?.sha === commit.sha
  if (word === 'roll-back' || !gone) return left(`it is held (${hold}), and no rollout waits here for a word.`)
  const outcome = { is: 'rolled-back', cause: 'person', ...(now === undefined ? {} : { now }) } as const
  return { is: 'ended', outcome, reason: `What this commit asked for was taken back: the service is held (${hold}).` }
}

const heldOff = (hold: string): string =>
  `It is held (${hold}), so automation leaves it alone. Run rollback with "resume", then this again.`

/** Whether a rollout brings, or brought, what this commit asked for: its revision was registered for it, or is of the same state and was rolled out since. */
const isOurs = async (
  asked: StageWord,
  { unit, rollout: { revision, createdAt } }: { readonly unit: Unit; readonly rollout: InFlight },
  ports: Ports
): Promise<boolean> => {
  const view = revision === undefined ? undefined : await asked.site.cloud.definitions.describe(revision)
  const commit = view === undefined ? undefined : registeredFor(view.tags)
  if (view === undefined || commit === undefined) return false
  if (commit.sha === asked.commit.sha) return true
  if (createdAt < asked.commit.time) return false
  const hash = await wouldBe(asked, { unit, view }, ports)
  return hash !== undefined && hash === view.tags[tagKeys.hash]
}

/** Whether a rollout that had waited has come to its end, and nobody has written the proof yet. */
const owesProof = async ({ site }: StageWord, { last, service }: Stand): Promise<boolean> => {
  if (last?.pausable !== true || last.status !== 'SUCCESSFUL') return false
  const now: FamilyRevision | undefined = primary(service)?.taskDefinition
  const view = now === undefined ? undefined : await site.cloud.definitions.describe(now)
  return view?.tags[tagKeys.hash] !== undefined && provenAt(view.tags) === undefined
}

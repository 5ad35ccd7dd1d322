import { tagKeys } from '../record/keys.ts'
import { provenAt } from '../record/proof.ts'
import { lastSeen } from '../record/seen-commit.ts'
import { type FamilyRevision, parsed, type ServiceName, type Sha, type Stage } from '../release/named.ts'
import { primary, type ServiceView } from '../rollout/service-view.ts'
import { type Instant, parseCompact } from '../time/instant.ts'

/** What a service runs in a stage, as far as change detection asks. */
export type Running =
  /** A revision that Tagship made there from a commit; `committed` is that commit's date. Where no task is wanted there is no proof to miss. */
  | {
      readonly is: 'ours'
      readonly revision: FamilyRevision
      readonly commit: Sha
      readonly committed?: Instant
      readonly proven: boolean
      /** The newest commit whose state it runs, tasks before it included: mostly `commit`. */
      readonly latest: Sha
    }
  /** Nothing, or nothing that holds. */
  | { readonly is: 'not-running' }
  /** Something of which no commit is known; `because` is a sentence. */
  | { readonly is: 'unknown'; readonly because: string }

/** What a service runs, from ECS's view of it and the tags of its revision. */
export const runningOf = (
  unit: { readonly service: ServiceName; readonly stage: Stage },
  view: ServiceView,
  tags: Readonly<Record<string, string>>
): Running => {
  const failed = primary(view)?.rolloutState === 'FAILED'
  if (view.status !== 'ACTIVE' || failed || (view.desired > 0 && view.running === 0)) return { is: 'not-running' }
  const revision = view.taskDefinition
  if (revision === undefined) return { is: 'unknown', because: 'It has no task definition: it is not driven by ECS.' }
  const commit = tags[tagKeys.commit]
  const ours = tags[tagKeys.service] === unit.service && tags[tagKeys.stage] === unit.stage
  if (!ours || commit === undefined || !/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) {
    return { is: 'unknown', because: `${revision} is no revision that Tagship made for it.` }
  }
  const committed = parseCompact(tags[tagKeys.committed] ?? '')
  const dated = committed === undefined ? {} : { committed }
  const proven = view.desired === 0 || provenAt(tags) !== undefined
  const seen = lastSeen(view.tags)
  const isLater = seen?.time !== undefined && committed !== undefined && seen.time > committed
  const latest: Sha = isLater ? seen.sha : parsed(commit)
  return { is: 'ours', revision, commit: parsed(commit), latest, proven, ...dated }
}

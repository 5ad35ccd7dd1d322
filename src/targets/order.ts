import { tagKeys } from '../core/record/keys.ts'
import type { SeenCommit } from '../core/record/seen-commit.ts'
import type { FamilyRevision, Hash } from '../core/release/named.ts'
import type { AcceptedDigests } from '../core/rollout/observation.ts'
import type { AskedState } from '../core/rollout/stand.ts'
import type { Definition } from '../core/task/definition.ts'

/** What a service shall run: a revision that exists (with its definition, where that was read), or a definition that is registered unless a revision with its hash does. */
export type Wanted =
  | {
      readonly is: 'revision'
      readonly revision: FamilyRevision
      readonly hash?: Hash
      readonly definition?: Definition
    }
  | {
      readonly is: 'definition'
      readonly definition: Definition
      readonly hash: Hash
      readonly tags: Readonly<Record<string, string>>
    }

/** One service to bring to a state. `label` is how lines and files name it, `service` is ECS's name. */
export type Order = {
  readonly label: string
  readonly service: string
  readonly wanted: Wanted
  readonly accepted: AcceptedDigests
  /** The same with the runnable children of indexes; asked for only when another digest was seen. */
  readonly widened?: () => Promise<AcceptedDigests>
  /** The architectures that images offer, by container; of indexes only. */
  readonly offered?: () => Promise<ReadonlyMap<string, readonly string[]>>
  /** The hook whose word was given: a rollout that still shows it waits for nobody. */
  readonly answered?: string
  /** Why the state may not come, where a person has vetoed it; asked for only before it is sent. */
  readonly vetoed?: () => Promise<string | undefined>
  /** Who asks; absent where the age of a request does not count. */
  readonly request?: Request
}

/** The commit that asks, and which of some other commits is newer than it, if any. */
export type Request = {
  readonly commit: SeenCommit
  readonly newer: (others: readonly SeenCommit[]) => Promise<SeenCommit | undefined>
}

/** The state an order asks for, as rules compare it. */
export const askedState = ({ wanted }: Order): AskedState => ({
  ...(wanted.hash === undefined ? {} : { hash: wanted.hash }),
  ...(wanted.is === 'revision' ? { revision: wanted.revision } : stageOf(wanted.tags))
})

const stageOf = (tags: Readonly<Record<string, string>>): { readonly stage?: string } => {
  const stage = tags[tagKeys.stage]
  return stage === undefined ? {} : { stage }
}

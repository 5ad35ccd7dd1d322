import type { FamilyRevision, Hash } from '../core/release/named.ts'
import type { AcceptedDigests } from '../core/rollout/observation.ts'
import type { AskedState } from '../core/rollout/stand.ts'
import type { Definition } from '../core/task/definition.ts'

/** What a service shall run: a revision that exists, or a definition that is registered unless a revision with its hash does. */
export type Wanted =
  | { readonly is: 'revision'; readonly revision: FamilyRevision; readonly hash?: Hash }
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
}

/** The state an order asks for, as rules compare it. */
export const askedState = ({ wanted }: Order): AskedState => ({
  ...(wanted.hash === undefined ? {} : { hash: wanted.hash }),
  ...(wanted.is === 'revision' ? { revision: wanted.revision } : {})
})

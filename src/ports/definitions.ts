import type { FamilyRevision } from '../core/release/named.ts'
import type { Definition } from '../core/task/definition.ts'

/** A registered revision with its tags. `definition` is what ECS returned, without the members that only ECS writes. */
export type RevisionView = {
  readonly revision: FamilyRevision
  readonly arn: string
  readonly active: boolean
  readonly definition: Definition
  readonly tags: Readonly<Record<string, string>>
}

/** Task definitions in one account and region. */
export type Definitions = {
  /** A revision, or the newest ACTIVE one of a family; `undefined` when there is none. */
  describe(name: FamilyRevision | string): Promise<RevisionView | undefined>
  /** Newest first, ACTIVE ones only, at most `limit`. */
  revisions(family: string, limit: number): Promise<readonly FamilyRevision[]>
  /** Registers with `tagship:hash` among the tags; after an unclear answer it looks for that hash before it sends again. Waits while others register faster than AWS allows; the signal ends that wait with its reason. */
  register(definition: Definition, tags: Readonly<Record<string, string>>, signal?: AbortSignal): Promise<RevisionView>
  tag(arn: string, tags: Readonly<Record<string, string>>): Promise<void>
  /** Paths of members that cannot be sent to ECS and would be lost; registering such a definition is a Problem. No call is made. */
  lost?(definition: Definition): Promise<readonly string[]>
}

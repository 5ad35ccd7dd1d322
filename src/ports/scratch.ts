import type { Sha } from '../core/release/named.ts'
import type { Instant } from '../core/time/instant.ts'

/** A throw-away repository with a remote of its own, for rehearsals. Commits carry fixed dates and a fixed identity; no git configuration of the machine is read. */
export type Scratch = {
  /** The work tree's folder. */
  readonly root: string
  /** Writes files (`null` removes one), commits them and pushes the branch. */
  commit(change: {
    readonly files: Readonly<Record<string, string | null>>
    readonly message: string
    readonly at: Instant
  }): Promise<Sha>
  /** Tags a commit and pushes the tag. */
  tag(name: string, at: Sha): Promise<void>
  /** The commit that is checked out. */
  head(): Promise<Sha>
  remove(): Promise<void>
}

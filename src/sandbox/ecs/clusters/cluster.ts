import type { Input } from '../../kernel/operation.ts'
import type { Tag } from '../tags/tag.ts'

/** One cluster. */
export type Cluster = {
  readonly name: string
  status: 'ACTIVE' | 'INACTIVE'
  tags: readonly Tag[]
  /** Members of `CreateCluster` that are kept and shown, its capacity providers among them. */
  settings: Input
  /** How many container instances it was said to have. */
  instances?: number
}

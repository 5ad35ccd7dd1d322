import type { Input } from '../../kernel/operation.ts'
import type { Tag } from '../tags/tag.ts'

/** One container instance; `drains` where it takes no more tasks. */
export type Instance = { readonly id: string; readonly registeredAt: number; drains?: true }

/** One cluster. */
export type Cluster = {
  readonly name: string
  status: 'ACTIVE' | 'INACTIVE'
  tags: readonly Tag[]
  /** Members of `CreateCluster` that are kept and shown, its capacity providers among them. */
  settings: Input
  /** The container instances that it was said to have. */
  instances?: Instance[]
}

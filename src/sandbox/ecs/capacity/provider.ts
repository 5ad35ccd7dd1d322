import type { Input } from '../../kernel/operation.ts'
import type { Tag } from '../tags/tag.ts'

/** One capacity provider that was made; no Auto Scaling group is looked for behind it. */
export type Provider = {
  readonly name: string
  /** The cluster of one of managed instances. */
  readonly cluster?: string
  /** `autoScalingGroupProvider` or `managedInstancesProvider`, with defaults. */
  settings: Input
  tags: readonly Tag[]
  updated?: true
}

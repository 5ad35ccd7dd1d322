import type { Tag } from '../tags/tag.ts'

/** What makes a rollout a task set: another controller than ECS made it and says how large it is. */
export type TaskSet = {
  /** GONE once it was deleted and has no tasks; it does not show then. */
  status: 'PRIMARY' | 'ACTIVE' | 'DRAINING' | 'GONE'
  /** Percent of the service's desired count. */
  scale: number
  readonly externalId?: string
  readonly token?: string
  /** It was a deployment of ECS's before, and has a service deployment. */
  readonly deployed?: true
  tags: readonly Tag[]
}

import type { TaskView } from '../rollout/task-view.ts'
import type { Definition } from '../task/definition.ts'
import { containersOf, isObject } from '../task/member.ts'
import { between, type Duration, type Instant } from '../time/instant.ts'

/** How long a task without a health check must run before it counts as holding. */
const longEnough: Duration = 40_000

/** Whether a task holds: healthy where its containers are checked, else running for forty seconds since it was first seen so. */
export const holds = (definition: Definition, task: TaskView, runningFor: Duration): boolean => {
  if (task.status !== 'RUNNING') return false
  const checked = containersOf(definition).some(({ healthCheck }) => isObject(healthCheck))
  return checked ? task.health === 'HEALTHY' : runningFor >= longEnough
}

/** For how long a task has been running as far as we saw; nothing before it is. */
export const runningFor = (since: Instant | undefined, now: Instant): Duration =>
  since === undefined ? 0 : between(since, now)

import type { World } from '../kernel/world.ts'
import { type Scene, sceneOver } from '../wire/scene.ts'
import type { Entry } from './entry.ts'
import { perform } from './perform.ts'

/**
 * A second world that does what the first one is asked, `lag` later: reads that lag are answered from it. It costs what one more
 * world costs, however long the lag; no snapshots are kept.
 */
export type Follower = {
  /** Takes what is asked of the first world, before that does it. */
  follow(entry: Entry): void
  /** The world as it was `lag` ago; when lagging was only just turned on, as it was then. */
  past(): World
}

/** The reads of ECS that lag: all views of services, deployments, revisions and tasks. Task definitions and tags do not. */
const lagging = [
  ...['DescribeServices', 'ListServices', 'ListServiceDeployments', 'DescribeServiceDeployments'],
  ...['DescribeServiceRevisions', 'DescribeTasks', 'ListTasks']
]

/** Whether an operation's reads may fall behind its writes. */
export const lags = (service: string, operation: string): boolean => service === 'ecs' && lagging.includes(operation)

/** A follower of a scene; it comes to be with the first entry, or the first read, that finds a lag. */
export const follower = (first: Scene): Follower => {
  let second: Scene | undefined
  let waiting: Entry[] = []
  const copy = (): Scene => {
    const { world, hosts, defaults, services } = first
    const bare = { ...world, calls: [], callSizes: [], callSize: 0 }
    return sceneOver({ world: structuredClone(bare), hosts, defaults, services })
  }
  const catchUp = (): World => {
    second ??= copy()
    const until = first.world.now - first.world.lag
    const done = waiting.findIndex(({ at }) => at > until)
    for (const entry of waiting.splice(0, done < 0 ? waiting.length : done)) perform(second, entry)
    Object.assign(second.world, { calls: [], callSizes: [], callSize: 0 })
    if (until > second.world.now) second.run(until)
    return second.world
  }
  return {
    past: catchUp,
    follow: entry => {
      if (first.world.lag === 0 || entry.do === 'reset') {
        second = undefined
        waiting = []
        return
      }
      catchUp()
      if (!isRead(entry)) waiting.push(entry)
    }
  }
}

const isRead = (entry: Entry): boolean =>
  entry.do === 'time' ||
  (entry.do === 'call' && /[.](Describe|List|Get)/.test(entry.request.headers['x-amz-target'] ?? ''))

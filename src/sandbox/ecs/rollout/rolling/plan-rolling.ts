import { isHealthy, isProtected, isSick, isWanted, type Task } from '../../tasks/task.ts'
import type { Bounds, Census } from './census.ts'

/** What the scheduler may do now: start tasks of the leading rollout, stop tasks of the others, and keep those that fail until others replace them. */
export type Leave = { readonly start: boolean; readonly stop: boolean; readonly keep?: true }

/** What the scheduler does next. */
export type RollingPlan = {
  readonly start: number
  /** Tasks that fail their health checks and go now: those that others are to replace may stay until these are healthy. */
  readonly unwell: readonly Task[]
  /** Tasks of the leading rollout beyond the desired count, and those whose container instance drains. */
  readonly excess: readonly Task[]
  /** Tasks of other rollouts that are no longer needed, or are in the way. */
  readonly old: readonly Task[]
  /** Nothing can be done, and nothing is under way that would change it. */
  readonly stuck: boolean
}

/**
 * The next step of a rolling deployment: as many new tasks as the maximum allows, and as many old ones stopped as the
 * healthy new ones replace; where there is no room for new ones, old ones go first, down to the minimum.
 */
export const planRolling = (counted: Census, bounds: Bounds, leave: Leave): RollingPlan => {
  const wanted = counted.target.filter(isWanted)
  const [leaving, standing] = [wanted.filter(isLeaving), wanted.filter(task => !isSick(task) && !isLeaving(task))]
  const missing = Math.max(0, bounds.desired - standing.length)
  const room = Math.max(0, bounds.upper - counted.target.length - counted.others.length)
  const start = leave.start ? Math.min(missing, room) : 0
  const coming = leave.keep ? start + standing.filter(task => !isHealthy(task)).length : 0
  const unwell = wanted.filter(task => isSick(task) && !isLeaving(task)).slice(coming)
  const beyond = unprotectedFirst(least(standing)).slice(0, Math.max(0, standing.length - bounds.desired))
  const excess = [...leaving, ...beyond]
  const old = leave.stop ? replaceable(counted, bounds, leave.start ? missing - start : 0) : []
  const idle = start + unwell.length + excess.length + old.length === 0
  const still = [...counted.target, ...counted.others].every(isHealthy)
  return { start, unwell, excess, old, stuck: leave.start && missing > 0 && idle && still }
}

const replaceable = (counted: Census, bounds: Bounds, squeeze: number): readonly Task[] => {
  const others = counted.others.filter(isWanted)
  const sound = unprotectedFirst(others.filter(isHealthy))
  const healthy = sound.length + counted.target.filter(isHealthy).length
  const spare = Math.max(healthy - bounds.desired, Math.min(squeeze, healthy - bounds.lower), 0)
  return [...others.filter(task => !isHealthy(task)), ...sound.slice(0, spare)]
}

const isLeaving = ({ leaving }: Task): boolean => leaving === true

const unprotectedFirst = (tasks: readonly Task[]): readonly Task[] =>
  tasks.toSorted((a, b) => Number(isProtected(a)) - Number(isProtected(b)))

/** The tasks that would be missed least first: those not healthy yet, then the newest. */
const least = (tasks: readonly Task[]): readonly Task[] =>
  tasks.toSorted((a, b) => Number(isHealthy(a)) - Number(isHealthy(b)) || b.createdAt - a.createdAt)

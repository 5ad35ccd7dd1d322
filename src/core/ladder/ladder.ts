import type { Policy } from '../config/config.ts'
import { suggestion } from '../problem/nearest.ts'
import { Problem } from '../problem/problem.ts'
import type { LaneName, Stage } from '../release/named.ts'

/** Stages side by side. */
export type Rung = readonly Stage[]

/** The rungs of the ladder, or of a lane, first to last. */
export const rungs = (policy: Pick<Policy, 'ladder' | 'lanes'>, lane?: LaneName): readonly Rung[] => {
  if (lane === undefined) return policy.ladder
  const found = Object.hasOwn(policy.lanes, lane) ? policy.lanes[lane] : undefined
  if (found !== undefined) return found.stages.map(stage => [stage])
  const remedy = suggestion(lane, Object.keys(policy.lanes))
  throw new Problem({ what: `The config has no lane "${lane}".`, ...(remedy === undefined ? {} : { remedy }) })
}

/** The stages in which a state must be proven before it may come to this one; none for the first. A stage that the ladder or lane does not have is a Problem. */
export const stagesBefore = (policy: Policy, stage: Stage, lane?: LaneName): Rung => {
  const steps = rungs(policy, lane)
  return steps[indexOf(steps, stage, lane) - 1] ?? []
}

/** Whether images may be built for this stage: only the first of its ladder or lane builds. */
export const isFirstStage = (policy: Policy, stage: Stage, lane?: LaneName): boolean =>
  indexOf(rungs(policy, lane), stage, lane) === 0

/** The stages of the last rung: where a plain version goes. */
export const lastRung = (policy: Pick<Policy, 'ladder' | 'lanes'>, lane?: LaneName): Rung =>
  rungs(policy, lane).at(-1) ?? []

const indexOf = (steps: readonly Rung[], stage: Stage, lane: LaneName | undefined): number => {
  const index = steps.findIndex(rung => rung.includes(stage))
  if (index >= 0) return index
  const remedy = suggestion(stage, steps.flat())
  const where = lane === undefined ? 'The ladder' : `The lane "${lane}"`
  throw new Problem({ what: `${where} has no stage "${stage}".`, ...(remedy === undefined ? {} : { remedy }) })
}

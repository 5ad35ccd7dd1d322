import { numberMember, structureMember, structuresMember, textMember, textsMember } from '../../../kernel/member.ts'
import type { Input } from '../../../kernel/operation.ts'
import { pace } from '../../pace.data.ts'
import type { Move } from '../stages/lifecycle.ts'
import type { Stage } from '../stages/stages.data.ts'

/** How a service's deployments replace tasks, in ECS's words. */
export type Strategy = 'ROLLING' | 'BLUE_GREEN' | 'CANARY' | 'LINEAR'

/** The strategy of a deployment configuration. */
export const strategy = (configuration: Input): Strategy =>
  (['BLUE_GREEN', 'CANARY', 'LINEAR'] as const).find(name => name === textMember(configuration, 'strategy')) ??
  'ROLLING'

/** What a shift of traffic hangs on besides the configuration. */
export type Ground = {
  /** More than one revision has tasks. */
  readonly reconcile: boolean
  /** The traffic goes through a network load balancer, which takes its time. */
  readonly network: boolean
}

/** All that a deployment that shifts traffic goes through, from PRE_SCALE_UP to CLEAN_UP. */
export const planShifting = (configuration: Input, ground: Ground): readonly Move[] => {
  const shift = ground.network ? pace.networkShift : pace.shift
  const bare = (stage: Stage, test = 0): Move => ({ stage, least: pace.stage, test, production: 0 })
  const done = { test: 100, production: 100 }
  return [
    ...(ground.reconcile ? [bare('RECONCILE_SERVICE')] : []),
    bare('PRE_SCALE_UP'),
    bare('SCALE_UP'),
    bare('POST_SCALE_UP'),
    { stage: 'TEST_TRAFFIC_SHIFT', least: shift, test: 100, production: 0 },
    bare('POST_TEST_TRAFFIC_SHIFT', 100),
    ...steps(configuration).flatMap((step, at, all) =>
      stepMoves(configuration, { ...step, shift, before: all[at - 1] })
    ),
    { stage: 'POST_PRODUCTION_TRAFFIC_SHIFT', least: pace.stage, ...done },
    { stage: 'BAKE_TIME', least: minutes(numberMember(configuration, 'bakeTimeInMinutes') ?? 0), ...done },
    { stage: 'CLEAN_UP', least: 0, ...done }
  ]
}

type Step = { readonly weight: number; readonly bake: number }

const stepMoves = (
  configuration: Input,
  { weight, bake, shift, before }: Step & { readonly shift: number; readonly before: Step | undefined }
): readonly Move[] => {
  const hooked = (structuresMember(configuration, 'lifecycleHooks') ?? []).some(hook =>
    (textsMember(hook, 'lifecycleStages') ?? []).includes('PRE_PRODUCTION_TRAFFIC_SHIFT')
  )
  const pre: Move = { stage: 'PRE_PRODUCTION_TRAFFIC_SHIFT', least: 0, test: 100, production: before?.weight ?? 0 }
  const moved: Move = { stage: 'PRODUCTION_TRAFFIC_SHIFT', least: shift + bake, test: 100, production: weight }
  return hooked ? [pre, moved] : [moved]
}

const minutes = (count: number): number => count * 60_000

/** The shares that the new revision gets one after the other, each with how long it is watched. */
const steps = (configuration: Input): readonly Step[] => {
  const all = { weight: 100, bake: 0 }
  const [canary, linear] = [
    structureMember(configuration, 'canaryConfiguration') ?? {},
    structureMember(configuration, 'linearConfiguration') ?? {}
  ]
  switch (strategy(configuration)) {
    case 'CANARY': {
      const weight = numberMember(canary, 'canaryPercent') ?? 5
      const bake = minutes(numberMember(canary, 'canaryBakeTimeInMinutes') ?? 10)
      return weight >= 100 ? [all] : [{ weight, bake }, all]
    }
    case 'LINEAR': {
      const size = numberMember(linear, 'stepPercent') ?? 10
      const bake = minutes(numberMember(linear, 'stepBakeTimeInMinutes') ?? 6)
      const count = Math.ceil(100 / size)
      return [...Array.from({ length: count - 1 }, (_, at) => ({ weight: (at + 1) * size, bake })), all]
    }
    default:
      return [all]
  }
}

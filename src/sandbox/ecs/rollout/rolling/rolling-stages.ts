import type { Context } from '../../../kernel/context.ts'
import { listMember } from '../../../kernel/member.ts'
import type { ServiceRecord } from '../../services/service-record.ts'
import { isHealthy } from '../../tasks/task.ts'
import { startTasks } from '../fleet/start-tasks.ts'
import { stopTasks, stopUnwell } from '../fleet/stop-tasks.ts'
import { newest, rolloutOf } from '../leader.ts'
import { hasEnded, type Rollout } from '../rollout.ts'
import { baseRollout, isSound } from '../shifting/base.ts'
import { strategy } from '../shifting/plan-shifting.ts'
import { enterMove } from '../stages/enter-move.ts'
import { isPassed } from '../stages/hook-run.ts'
import { currentMove, type Lifecycle, type Move } from '../stages/lifecycle.ts'
import { bounds, census } from './census.ts'
import { isEarly } from './early.ts'
import { type Leave, planRolling } from './plan-rolling.ts'

/** What a rolling deployment goes through where it has hooks: no traffic is shifted. */
const moves: readonly Move[] = (['PRE_SCALE_UP', 'SCALE_UP', 'POST_SCALE_UP', 'CLEAN_UP'] as const).map(stage => ({
  stage,
  ...{ least: 0, test: 0, production: 0 }
}))

/** Whether a rollout rolls from stage to stage: only one with lifecycle hooks does, until it is given up. */
export const isStaged = (rollout: Rollout): boolean => {
  const goes = !hasEnded(rollout) && rollout.cause === undefined && rollout.rollback === undefined
  const hooks = listMember(rollout.configuration, 'lifecycleHooks') ?? []
  return goes && strategy(rollout.configuration) === 'ROLLING' && hooks.length > 0
}

/** Whether its hooks have still to let it come to its end. */
export const isHooked = (rollout: Rollout): boolean =>
  isStaged(rollout) && (rollout.lifecycle === undefined || currentMove(rollout.lifecycle).stage !== 'CLEAN_UP')

/**
 * What the scheduler may do of `leave` where hooks hold a rolling deployment back: no new task before those of
 * PRE_SCALE_UP have passed, and no old one less between all new ones being healthy and those of POST_SCALE_UP.
 */
export const stagedLeave = (context: Context, service: ServiceRecord, leave: Leave): Leave => {
  const rollout = newest(service)
  if (!isStaged(rollout)) return leave
  if (rollout.startedAt === undefined) return { start: false, stop: false }
  rollout.lifecycle ??= begun(context, service, rollout)
  const life = rollout.lifecycle
  while (isOver(context, service, life)) {
    life.at += 1
    enterMove(context, service, life)
  }
  const { stage } = currentMove(life)
  if (stage === 'PRE_SCALE_UP') keepOld(context, service, rolloutOf(service, life.base))
  const moving = stage === 'SCALE_UP' || stage === 'CLEAN_UP'
  return { start: leave.start && stage !== 'PRE_SCALE_UP', stop: leave.stop && moving }
}

/** While nothing new may start, the old tasks are kept at the desired count, whatever revision they are of. */
const keepOld = (context: Context, service: ServiceRecord, base: Rollout | undefined): void => {
  const { target, others } = census(context, service)
  const leave = { start: base !== undefined && context.now >= base.heldUntil, stop: false }
  const plan = planRolling({ target: [...target, ...others], others: [] }, bounds(service), leave)
  if (base !== undefined)
    startTasks(context, service, { rollout: base, count: plan.start, replaced: plan.unwell.length })
  stopUnwell(context, service, plan.unwell)
  stopTasks(context, service, plan.excess)
}

const begun = (context: Context, service: ServiceRecord, rollout: Rollout): Lifecycle => {
  const base = baseRollout(context, service)
  const kept = base !== undefined && isSound(base) ? { base: base.digits } : {}
  rollout.lifecycle = { moves, at: 0, since: context.now, ...kept, hooks: [] }
  enterMove(context, service, rollout.lifecycle)
  return rollout.lifecycle
}

const isOver = (context: Context, service: ServiceRecord, life: Lifecycle): boolean => {
  const { stage } = currentMove(life)
  if (stage !== 'SCALE_UP') return stage !== 'CLEAN_UP' && life.hooks.every(isPassed)
  const counted = census(context, service)
  const whole = counted.target.length === service.desiredCount && counted.target.every(isHealthy)
  return context.now >= newest(service).startsAt && (whole || isEarly(service, counted))
}

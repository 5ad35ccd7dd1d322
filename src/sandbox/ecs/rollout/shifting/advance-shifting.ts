import type { Context } from '../../../kernel/context.ts'
import { structureMember, structuresMember, textMember } from '../../../kernel/member.ts'
import type { ServiceRecord } from '../../services/service-record.ts'
import { isHealthy, isLive, isWanted, type Task } from '../../tasks/task.ts'
import { completeRollout } from '../finish.ts'
import { keepFleet } from '../fleet/keep-fleet.ts'
import { stopTasks } from '../fleet/stop-tasks.ts'
import { newest, rolloutOf } from '../leader.ts'
import { serviceTasks } from '../listed.ts'
import { hasEnded, type Rollout } from '../rollout.ts'
import { enterMove } from '../stages/enter-move.ts'
import { isPassed } from '../stages/hook-run.ts'
import { currentMove, type Lifecycle } from '../stages/lifecycle.ts'
import { baseRollout, isSound } from './base.ts'
import { planShifting, strategy } from './plan-shifting.ts'

/** Whether a service's newest rollout is shifting traffic from stage to stage now. */
export const isShifting = (service: ServiceRecord): boolean => {
  const rollout = newest(service)
  const goes = !hasEnded(rollout) && rollout.cause === undefined && rollout.rollback === undefined
  return goes && strategy(rollout.configuration) !== 'ROLLING'
}

/** The scheduler looks at a service with a deployment that shifts traffic: it keeps the tasks, and goes on where a stage is over. */
export const advanceShifting = (context: Context, service: ServiceRecord): void => {
  const rollout = newest(service)
  if (rollout.startedAt === undefined) return
  rollout.lifecycle ??= begun(context, service, rollout)
  const life = rollout.lifecycle
  keepTasks(context, service, life)
  while (isOver(context, service, life)) {
    if (life.at + 1 === life.moves.length) {
      completeRollout(context, service)
      return
    }
    life.at += 1
    enterMove(context, service, life)
    keepTasks(context, service, life)
  }
}

const begun = (context: Context, service: ServiceRecord, rollout: Rollout): Lifecycle => {
  const base = baseRollout(context, service)
  const reconcile = liveTasks(context, service).some(task => task.rollout !== base?.digits)
  const rules = (structuresMember(rollout.spec.members, 'loadBalancers') ?? []).map(balancer =>
    textMember(structureMember(balancer, 'advancedConfiguration') ?? {}, 'productionListenerRule')
  )
  const network = rules.some(rule => rule?.includes('/net/'))
  const life: Lifecycle = {
    moves: planShifting(rollout.configuration, { reconcile, network }),
    at: 0,
    since: context.now,
    ...(base === undefined ? {} : { base: base.digits }),
    hooks: []
  }
  enterMove(context, service, life)
  return life
}

const liveTasks = (context: Context, service: ServiceRecord): readonly Task[] =>
  serviceTasks(context, service).filter(isLive)

/** Both revisions have as many tasks as are desired, from SCALE_UP until CLEAN_UP, which takes the old ones away. */
const keepTasks = (context: Context, service: ServiceRecord, life: Lifecycle): void => {
  const [rollout, base] = [newest(service), rolloutOf(service, life.base)]
  const { stage } = currentMove(life)
  const scaled = !['RECONCILE_SERVICE', 'PRE_SCALE_UP'].includes(stage) && context.now >= rollout.startsAt
  keepFleet(context, service, { rollout, start: scaled })
  if (base !== undefined && stage !== 'CLEAN_UP') keepFleet(context, service, { rollout: base, start: isSound(base) })
  const wanted = liveTasks(context, service).filter(isWanted)
  if (stage === 'CLEAN_UP') stopTasks(context, service, others(wanted, rollout.digits))
  if (stage === 'RECONCILE_SERVICE') stopTasks(context, service, replaced(wanted, service, base))
}

const others = (tasks: readonly Task[], digits: string | undefined): readonly Task[] =>
  tasks.filter(task => task.rollout !== digits)

/** What goes while a service is reconciled: all but the base's, the healthy ones only as a sound base's replace them. */
const replaced = (wanted: readonly Task[], service: ServiceRecord, base: Rollout | undefined): readonly Task[] => {
  const gone = others(wanted, base?.digits)
  if (base === undefined || !isSound(base)) return gone
  const spare = Math.max(0, wanted.filter(isHealthy).length - service.desiredCount)
  return [...gone.filter(task => !isHealthy(task)), ...gone.filter(isHealthy).slice(0, spare)]
}

const isOver = (context: Context, service: ServiceRecord, life: Lifecycle): boolean => {
  const { stage, least } = currentMove(life)
  if (context.now < life.since + least || !life.hooks.every(isPassed)) return false
  const rollout = newest(service)
  const live = liveTasks(context, service)
  const target = live.filter(task => task.rollout === rollout.digits)
  const rest = others(live, rollout.digits)
  const whole = target.length === service.desiredCount && target.every(isHealthy)
  if (stage === 'RECONCILE_SERVICE') return rest.every(task => task.rollout === life.base)
  if (stage === 'SCALE_UP') return context.now >= rollout.startsAt && whole
  return stage !== 'CLEAN_UP' || (rest.length === 0 && whole)
}

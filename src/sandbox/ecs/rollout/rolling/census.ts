import type { Context } from '../../../kernel/context.ts'
import { numberMember } from '../../../kernel/member.ts'
import type { ServiceRecord } from '../../services/service-record.ts'
import { isLive, type Task } from '../../tasks/task.ts'
import { leader } from '../leader.ts'
import { serviceTasks } from '../listed.ts'

/** The live tasks of a service: those of its leading rollout, and all others. */
export type Census = { readonly target: readonly Task[]; readonly others: readonly Task[] }

/** Counts a service's live tasks by rollout. */
export const census = (context: Context, service: ServiceRecord): Census => {
  const live = serviceTasks(context, service).filter(isLive)
  const { digits } = leader(service)
  return {
    target: live.filter(task => task.rollout === digits),
    others: live.filter(task => task.rollout !== digits)
  }
}

/** How few healthy tasks and how many live ones a service may have during a rollout. */
export type Bounds = { readonly desired: number; readonly lower: number; readonly upper: number }

/** The bounds of a service: the minimum rounded up, the maximum rounded down. */
export const bounds = (service: ServiceRecord): Bounds => {
  const percent = (name: string, usual: number): number => (numberMember(service.configuration, name) ?? usual) / 100
  return {
    desired: service.desiredCount,
    lower: Math.ceil(service.desiredCount * percent('minimumHealthyPercent', 100)),
    upper: Math.floor(service.desiredCount * percent('maximumPercent', 200))
  }
}

import { numberMember } from '../../kernel/member.ts'
import { containerSpecs } from '../definitions/container-spec.ts'
import type { Definition } from '../definitions/definition.ts'
import { pace } from '../pace.data.ts'
import { type EcsState, entry } from '../state.ts'
import type { Trial } from './target-trial.ts'
import type { Task } from './task.ts'

/** What a running task's health becomes, and how long after RUNNING, in milliseconds. */
export type HealthPlan = { readonly becomes: 'healthy' | 'unhealthy'; readonly after: number }

/**
 * Without a health check and a load balancer a task counts as healthy once it stands; with a container health check once
 * that has passed, with a load balancer once its target has. A service's grace period puts off what any of them finds wrong. Where nobody checks, an unhealthy task is not noticed.
 */
export const healthPlan = (
  definition: Definition,
  task: Task,
  at: { readonly state: EcsState; readonly trial: Trial }
): HealthPlan => {
  const checks = containerSpecs(definition).flatMap(spec => (spec.healthCheck === undefined ? [] : [spec.healthCheck]))
  const most = (name: string, usual: number): number =>
    Math.max(0, ...checks.map(check => numberMember(check, name) ?? usual))
  const interval = most('interval', 30) * 1000
  const service = task.service === undefined ? undefined : entry(at.state.services, task.service)
  const grace = (numberMember(service?.settings ?? {}, 'healthCheckGracePeriodSeconds') ?? 0) * 1000
  if (task.script.start === 'unhealthy' && checks.length > 0)
    return {
      becomes: 'unhealthy',
      after: Math.max(grace, most('startPeriod', 0) * 1000 + most('retries', 3) * interval)
    }
  if ((task.script.start === 'unhealthy' || at.trial.failing) && task.balanced)
    return { becomes: 'unhealthy', after: Math.max(at.trial.condemned, grace) + pace.look }
  const checked = checks.length === 0 ? 0 : interval + pace.healthCheck
  const stood = checks.length === 0 || task.balanced ? pace.healthy : 0
  return { becomes: 'healthy', after: Math.max(checked, stood) }
}

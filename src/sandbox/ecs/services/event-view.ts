import type { Context } from '../../kernel/context.ts'
import { timestamp } from '../../kernel/timestamp.ts'
import type { Fact } from '../rollout/fact.ts'
import { factsBy } from '../rollout/note.ts'
import type { ServiceRecord } from './service-record.ts'

const named = (tasks: readonly string[]): string => tasks.map(id => `(task ${id})`).join(' ')

const causes = {
  breaker: 'tasks failed to start',
  alarm: 'alarm detected',
  user: 'deployment failure',
  hook: 'lifecycle hook failed'
} as const

const started = (tasks: readonly string[], replaced: number): string =>
  `has started ${tasks.length} tasks: ${named(tasks)}.${
    replaced > 0 ? ` Amazon ECS replaced ${replaced} tasks due to an unhealthy status.` : ''
  }`

const unplaced = (reason: string): string => {
  const words = reason.startsWith('because ') ? ` ${reason}` : `. Reason: ${reason}`
  return `was unable to place a task${words}.`.replace(/\.\.$/, '.')
}

const unhealthy = (fact: Extract<Fact, { what: 'unhealthy' }>): string =>
  fact.target === undefined
    ? `(task ${fact.task}) failed container health checks.`
    : `(task ${fact.task}) (port ${fact.target.port}) is unhealthy in (target-group ${fact.target.group}) due to (reason Health checks failed with these codes: [503]).`

const plain = {
  inconsistent:
    'is unable to consistently start tasks successfully. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.',
  stuck:
    'was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.',
  steady: 'has reached a steady state.'
} as const

const sentence = (fact: Fact): string => {
  switch (fact.what) {
    case 'started':
      return started(fact.tasks, fact.replaced)
    case 'stopped':
      return `has stopped ${fact.tasks.length} running tasks: ${named(fact.tasks)}.`
    case 'stopped-pending':
      return `stopped ${fact.count} pending tasks.`
    case 'registered':
    case 'deregistered':
      return `${fact.what} ${fact.count} targets in (target-group ${fact.group})`
    case 'draining':
      return `has begun draining connections on ${fact.count} tasks.`
    case 'protected':
      return `was unable to reach steady state because (taskSet ecs-svc/${fact.rollout}) was unable to scale in due to (reason ${fact.count} tasks under protection)`
    case 'unplaced':
      return unplaced(fact.reason)
    case 'unhealthy':
      return unhealthy(fact)
    case 'inconsistent':
    case 'stuck':
    case 'steady':
      return plain[fact.what]
    case 'completed':
      return `(deployment ecs-svc/${fact.rollout}) deployment completed.`
    case 'failed':
      return `(deployment ecs-svc/${fact.rollout}) deployment failed: ${fact.reason ?? `${causes[fact.cause]}.`}`
    case 'computed':
      return `updated computedDesiredCount for taskSet ecs-svc/${fact.set} to ${fact.count}.`
    case 'rolling-back':
      return `rolling back to deployment ecs-svc/${fact.to}.`
  }
}

/** What a fact says as a service event. */
export const eventText = (service: ServiceRecord, fact: Fact): string => {
  const own = fact.what === 'computed' || fact.what === 'protected' ? undefined : fact.set
  const digits = fact.what === 'draining' ? fact.rollout : own
  const set = digits === undefined ? '' : `, taskSet ecs-svc/${digits}`
  return `(service ${service.name}${set}) ${sentence(fact)}`
}

/** `events[]` of a service: newest first, at most a hundred, none from the future. */
export const eventViews = (context: Context, service: ServiceRecord): readonly Record<string, unknown>[] =>
  factsBy(service, context.now).map(fact => ({
    id: fact.id,
    createdAt: timestamp(fact.at),
    message: eventText(service, fact)
  }))

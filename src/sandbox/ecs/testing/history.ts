import fc from 'fast-check'
import type { Input } from '../../kernel/operation.ts'
import { deed, starts, strategies, wait } from './deed.ts'
import { definition, newStage, type Stage, serviceInput } from './stage.ts'
import { balanced, stand } from './target-ground.ts'

const pause = (stage: string, action: string): Input => ({
  targetType: 'PAUSE',
  lifecycleStages: [stage],
  timeoutConfiguration: { timeoutInMinutes: 5, action }
})
const lambda: Input = {
  hookTargetArn: 'arn:aws:lambda:smoke',
  roleArn: 'r',
  lifecycleStages: ['RECONCILE_SERVICE', 'POST_SCALE_UP', 'PRODUCTION_TRAFFIC_SHIFT']
}
const hookings: readonly (readonly Input[])[] = [
  [],
  [pause('POST_TEST_TRAFFIC_SHIFT', 'ROLLBACK'), lambda],
  [pause('PRE_SCALE_UP', 'CONTINUE')],
  [pause('POST_SCALE_UP', 'ROLLBACK'), lambda],
  [pause('PRE_PRODUCTION_TRAFFIC_SHIFT', 'CONTINUE'), { ...lambda, lifecycleStages: ['PRE_SCALE_UP'] }]
]

const thresholds = [
  undefined,
  { type: 'COUNT', value: 1 },
  { type: 'COUNT', value: 5 },
  { type: 'UNBOUNDED_PERCENT', value: 100 }
] as const

/** Least and most percent of tasks, in the shares in which histories have them. */
const percents = [
  [100, 200],
  [50, 150],
  [50, 100],
  [0, 100],
  [100, 150]
] as const

const often = fc.constantFrom(true, true, false)

/** How a service begins, and all that happens to it. */
export const histories = fc.record({
  seed: fc.string({ minLength: 1, maxLength: 3 }),
  kind: fc.constantFrom('replica', 'replica', 'replica', 'replica', 'replica', 'replica', 'daemon', 'external'),
  strategy: fc.constantFrom(...strategies),
  hooks: fc.constantFrom(0, 0, 0, 1, 2, 3, 4),
  percents: fc.constantFrom(...percents),
  breaker: fc.record({ enable: often, rollback: often, resetOnHealthyTask: fc.boolean() }),
  threshold: fc.constantFrom(...thresholds),
  alarms: often,
  back: often,
  early: fc.constantFrom(undefined, undefined, 'DEFERRED', 'BLOCKING'),
  balancer: fc.constantFrom(undefined, undefined, 'app', 'app', 'net'),
  /** The deregistration delay of its target groups, in seconds. */
  delay: fc.constantFrom(0, 30, 300),
  grace: fc.constantFrom(0, 0, 60, 300),
  earlyPercent: fc.constantFrom(100, 100, 50, 0),
  /** How long crashing tasks run first, where they do not crash at once. */
  crash: fc.constantFrom(undefined, undefined, '35s', '3m'),
  calm: fc.constantFrom(false, false, false, true),
  desired: fc.nat(5),
  /** How long it is left alone at first, in seconds. */
  peace: fc.constantFrom(0, 400, 400, 1200),
  deeds: fc.array(fc.record({ deed, wait }), { maxLength: 25 })
})

/** One of them. A calm one has only revisions whose tasks run, and nothing stops its tasks; there may be no room for new ones. */
export type History = typeof histories extends fc.Arbitrary<infer T> ? T : never

/** The deployment configuration of a history under this strategy. */
export const configured = (strategy: string, history: History): Input => ({
  strategy: history.kind === 'daemon' ? 'ROLLING' : strategy,
  minimumHealthyPercent: history.kind === 'daemon' ? 0 : history.percents[0],
  maximumPercent: history.kind === 'daemon' ? 100 : history.percents[1],
  deploymentCircuitBreaker: {
    ...history.breaker,
    ...(history.threshold && { thresholdConfiguration: history.threshold })
  },
  alarms: { alarmNames: ['api-5xx'], enable: history.alarms, rollback: history.back },
  ...(history.early &&
    strategy === 'ROLLING' && {
      earlySuccessCriteria: {
        enable: true,
        healthyPercent: Math.max(history.earlyPercent, history.percents[0]),
        sourceServiceRevisionCleanup: history.early
      }
    }),
  bakeTimeInMinutes: 2,
  canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 1 },
  linearConfiguration: { stepPercent: 40, stepBakeTimeInMinutes: 1 },
  lifecycleHooks: hookings[history.hooks] ?? []
})

const plain = (image: string): Input => ({
  family: 'agent',
  containerDefinitions: [{ name: 'api', image, memory: 64, portMappings: [{ containerPort: 80 }] }]
})

/** The family whose revisions a history's service runs. */
export const family = ({ kind }: History): string => (kind === 'daemon' ? 'agent' : 'api')

/** CreateService's request of a history. */
export const creation = (history: History): Input => {
  const { kind, desired, strategy } = history
  const deploymentConfiguration = configured(strategy, history)
  const loadBalancers = balanced(history.balancer)
  const grace = history.balancer === undefined ? {} : { healthCheckGracePeriodSeconds: history.grace }
  if (kind === 'daemon')
    return {
      cluster: 'shop',
      serviceName: 'api',
      taskDefinition: 'agent:1',
      schedulingStrategy: 'DAEMON',
      deploymentConfiguration,
      loadBalancers
    }
  if (kind === 'replica')
    return serviceInput({ desiredCount: desired, deploymentConfiguration, loadBalancers, ...grace })
  const deploymentController = { type: 'EXTERNAL' }
  return { cluster: 'shop', serviceName: 'api', desiredCount: desired, deploymentConfiguration, deploymentController }
}

/** The stage on which a history begins. */
export const begun = (history: History): Stage => {
  const stage = newStage(history.seed)
  stage.call('CreateCluster', { clusterName: 'shop' })
  for (const start of starts) {
    const after = start === 'crash' && history.crash ? { after: history.crash } : {}
    stage.world.tasks.push({ match: { image: `*:${start}` }, start, ...after })
    const health = { command: ['true'], interval: 10 }
    const container = { healthCheck: health, portMappings: [{ containerPort: 80 }] }
    stage.call('RegisterTaskDefinition', definition(`ex.com/api:${start}`, container))
    stage.call('RegisterTaskDefinition', plain(`ex.com/api:${start}`))
  }
  stand(stage, history.delay)
  stage.call('CreateService', creation(history))
  stage.pass(history.peace)
  return stage
}

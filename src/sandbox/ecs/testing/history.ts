import fc from 'fast-check'
import { alarmsState } from '../../cloudwatch/alarm.ts'
import type { Input } from '../../kernel/operation.ts'
import { definition, newStage, type Stage, serviceInput } from './stage.ts'

const starts = ['run', 'crash', 'hang', 'cannot-pull', 'cannot-start', 'unhealthy', 'flap', 'cannot-place'] as const
const group = (name: string): string => `arn:aws:elasticloadbalancing:eu-west-1:111111111111:targetgroup/${name}/1`
const strategies = ['ROLLING', 'ROLLING', 'BLUE_GREEN', 'CANARY', 'LINEAR'] as const

const hooks = [
  { targetType: 'PAUSE', lifecycleStages: ['POST_TEST_TRAFFIC_SHIFT'], timeoutConfiguration: { timeoutInMinutes: 5 } },
  {
    hookTargetArn: 'arn:aws:lambda:smoke',
    roleArn: 'r',
    lifecycleStages: ['POST_SCALE_UP', 'PRODUCTION_TRAFFIC_SHIFT']
  }
]

/** What somebody does to a service, and how long they wait then. */
export type Deed =
  | { readonly do: 'run'; readonly nth: number }
  | { readonly do: 'force' | 'stop' | 'mend' | 'wait' }
  | { readonly do: 'scale'; readonly to: number }
  | { readonly do: 'kill'; readonly nth: number }
  | { readonly do: 'continue'; readonly action: 'CONTINUE' | 'ROLLBACK' }
  | { readonly do: 'ring'; readonly state: 'ALARM' | 'OK' }
  | { readonly do: 'answer'; readonly answers: 'SUCCEEDED' | 'FAILED' | 'IN_PROGRESS' }
  | { readonly do: 'change'; readonly strategy: (typeof strategies)[number] }

const word = <T extends string>(value: T) => fc.constant(value)

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: word('run'), nth: fc.nat(starts.length - 1) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('force', 'stop', 'stop', 'mend', 'wait', 'wait') }) },
  { weight: 1, arbitrary: fc.record({ do: word('scale'), to: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ do: word('kill'), nth: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.record({ do: word('continue'), action: fc.constantFrom('CONTINUE', 'ROLLBACK') }) },
  { weight: 1, arbitrary: fc.record({ do: word('ring'), state: fc.constantFrom('ALARM', 'OK') }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: word('answer'), answers: fc.constantFrom('SUCCEEDED', 'FAILED', 'IN_PROGRESS') })
  },
  { weight: 1, arbitrary: fc.record({ do: word('change'), strategy: fc.constantFrom(...strategies) }) }
)

/** How a service begins, and all that happens to it. */
export const histories = fc.record({
  seed: fc.string({ minLength: 1, maxLength: 3 }),
  strategy: fc.constantFrom(...strategies),
  breaker: fc.record({ enable: fc.boolean(), rollback: fc.boolean() }),
  back: fc.boolean(),
  early: fc.boolean(),
  balanced: fc.boolean(),
  desired: fc.nat(5),
  deeds: fc.array(fc.record({ deed, wait: fc.nat(240) }), { maxLength: 25 })
})

/** One of them. */
export type History = typeof histories extends fc.Arbitrary<infer T> ? T : never

const configured = (strategy: string, { breaker, back, early }: History): Input => ({
  strategy,
  maximumPercent: 150,
  minimumHealthyPercent: 50,
  deploymentCircuitBreaker: breaker,
  alarms: { alarmNames: ['api-5xx'], enable: true, rollback: back },
  earlySuccessCriteria: { enable: early, healthyPercent: 60, sourceServiceRevisionCleanup: 'DEFERRED' },
  bakeTimeInMinutes: 2,
  canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 1 },
  linearConfiguration: { stepPercent: 40, stepBakeTimeInMinutes: 1 },
  lifecycleHooks: strategy === 'ROLLING' ? [] : hooks
})

/** The stage on which a history begins. */
export const begun = (history: History): Stage => {
  const stage = newStage(history.seed)
  stage.call('CreateCluster', { clusterName: 'shop' })
  for (const start of starts) {
    stage.world.tasks.push({ match: { image: `*:${start}` }, start })
    const health = { command: ['true'], interval: 10 }
    const container = { healthCheck: health, portMappings: [{ containerPort: 80 }] }
    stage.call('RegisterTaskDefinition', definition(`ex.com/api:${start}`, container))
  }
  const rule = 'arn:aws:elasticloadbalancing:eu-west-1:111111111111:listener-rule/app/a/1/2/3'
  const advancedConfiguration = { alternateTargetGroupArn: group('green'), productionListenerRule: rule, roleArn: 'r' }
  const balancer = { targetGroupArn: group('blue'), containerName: 'api', containerPort: 80, advancedConfiguration }
  const members = { desiredCount: history.desired, loadBalancers: history.balanced ? [balancer] : [] }
  const deploymentConfiguration = configured(history.strategy, history)
  stage.call('CreateService', serviceInput({ ...members, deploymentConfiguration }))
  return stage
}

const base = { cluster: 'shop', service: 'api' }

/** Does one thing to the service; what ECS refuses does not happen. */
export const act = (stage: Stage, history: History, deed: Deed): void => {
  const update = (more: Input): unknown => stage.call('UpdateService', { ...base, ...more })
  switch (deed.do) {
    case 'run':
      return void update({ taskDefinition: `api:${deed.nth + 1}` })
    case 'force':
      return void update({ forceNewDeployment: true })
    case 'scale':
      return void update({ desiredCount: deed.to })
    case 'change':
      return void update({ deploymentConfiguration: configured(deed.strategy, history) })
    case 'mend':
      stage.world.tasks.splice(0)
      return
    case 'answer':
      stage.world.hooks.splice(0, 9, { answers: deed.answers, times: 3 })
      return
    case 'ring': {
      const alarm = { name: 'api-5xx', reason: '', updated: 0, configured: 0, settings: {}, state: deed.state }
      alarmsState(stage.context()).alarms['api-5xx'] = alarm
      return
    }
    default:
      meddle(stage, deed)
      return
  }
}

const meddle = (stage: Stage, deed: Deed): void => {
  if (deed.do === 'kill') {
    const { taskArns } = stage.call('ListTasks', { cluster: 'shop' })
    if (taskArns.length > 0) stage.call('StopTask', { cluster: 'shop', task: taskArns[deed.nth % taskArns.length] })
  }
  if (deed.do !== 'stop' && deed.do !== 'continue') return
  const [row] = stage.call('ListServiceDeployments', base).serviceDeployments
  if (row === undefined || row.finishedAt !== undefined) return
  const { serviceDeploymentArn } = row
  if (deed.do === 'continue') goOn(stage, serviceDeploymentArn, deed.action)
  else stage.call('StopServiceDeployment', { serviceDeploymentArn })
}

const goOn = (stage: Stage, serviceDeploymentArn: string, action: string): void => {
  const serviceDeploymentArns = [serviceDeploymentArn]
  const [row] = stage.call('DescribeServiceDeployments', { serviceDeploymentArns }).serviceDeployments
  const waiting = row.lifecycleHookDetails?.find((hook: { status: string }) => hook.status === 'AWAITING_ACTION')
  if (waiting === undefined || row.status !== 'IN_PROGRESS') return
  stage.call('ContinueServiceDeployment', { serviceDeploymentArn, hookId: waiting.hookId, action })
}

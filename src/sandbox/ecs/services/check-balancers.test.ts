import { expect, it } from '@jest/globals'
import { checkBalancers } from './check-balancers.ts'
import { checkHooks } from './check-hooks.ts'

const base = 'arn:aws:elasticloadbalancing:eu-west-1:111111111111'
const rule = `${base}:listener-rule/app/shop/1/2/3`
const green = { alternateTargetGroupArn: `${base}:targetgroup/green/2`, productionListenerRule: rule, roleArn: 'r' }
const blue = (advancedConfiguration?: Record<string, unknown>) => ({
  targetGroupArn: `${base}:targetgroup/blue/1`,
  ...(advancedConfiguration && { advancedConfiguration })
})
const classic = { loadBalancerName: 'old' }

it.each([
  [
    'ROLLING',
    [blue(), classic],
    'All loadBalancers must be strictly either ELBv1 (defining loadBalancerName) or ELBv2 (defining targetGroupArn)'
  ],
  [
    'ROLLING',
    [{ ...classic, advancedConfiguration: green }],
    'advancedConfiguration field is not allowed with ELBv1 loadBalancers'
  ],
  [
    'BLUE_GREEN',
    [blue()],
    'advancedConfiguration field is required for all loadBalancers when using a non-ROLLING deployment strategy'
  ],
  ['ROLLING', [blue(), blue()], `Duplicate targetGroupArn found: ${base}:targetgroup/blue/1`],
  [
    'CANARY',
    [blue({ ...green, testListenerRule: rule })],
    `The following rules cannot be used as both production and test listener rules: [${rule}]`
  ],
  [
    'LINEAR',
    [blue({ ...green, productionListenerRule: 'rule-1' })],
    'productionListenerRule has an invalid ARN format. Must be RuleArn for ALB or ListenerArn for NLB. Got: rule-1'
  ]
])('a %s service is refused with %j', (strategy, loadBalancers, message) => {
  expect(() => checkBalancers({ loadBalancers }, { strategy })).toThrow(expect.objectContaining({ message }))
})

it('one whose traffic can be shifted is taken', () => {
  expect(() => checkBalancers({ loadBalancers: [blue(green)] }, { strategy: 'BLUE_GREEN' })).not.toThrow()
})

it.each([
  [
    { targetType: 'EMAIL', lifecycleStages: ['PRE_SCALE_UP'] },
    'Invalid targetType. Valid values are: AWS_LAMBDA, PAUSE'
  ],
  [{ targetType: 'PAUSE', lifecycleStages: ['TEST_TRAFFIC_SHIFT'] }, 'Invalid lifecycle stage provided for Pause Hook'],
  [
    { targetType: 'PAUSE', lifecycleStages: ['PRE_SCALE_UP'], timeoutConfiguration: { timeoutInMinutes: 20161 } },
    'timeoutInMinutes must be between 1 and 20160.'
  ]
])('the hook %j is refused', (hook, message) => {
  expect(() => checkHooks({ lifecycleHooks: [hook] })).toThrow(expect.objectContaining({ message }))
})

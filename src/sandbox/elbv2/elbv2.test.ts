import { describe, expect, it } from '@jest/globals'
import { uncovered } from '../testing/coverage.ts'
import { controlCall } from '../testing/raw-call.ts'
import { elbv2 } from './service.ts'
import { elb, laid, of } from './testing/laid.ts'

const missing = uncovered(elbv2)

describe('load balancing over the query protocol', () => {
  it('makes groups, balancers, listeners and rules that find each other', async () => {
    const { sandbox, arn, balancer, listener } = await laid()
    expect(arn).toMatch(/^arn:aws:elasticloadbalancing:eu-west-1:111111111111:targetgroup\/api\/[0-9a-f]{16}$/)
    expect(listener).toMatch(/:listener\/app\/shop\/[0-9a-f]{16}\/[0-9a-f]{16}$/)
    const described = await elb(sandbox, 'DescribeTargetGroups', { LoadBalancerArn: balancer })
    expect(of(described, 'TargetGroupName')).toEqual(['api'])
    expect(described).toContain(`<LoadBalancerArns><member>${balancer}</member></LoadBalancerArns>`)
    expect(described).toContain('<Matcher><HttpCode>200</HttpCode></Matcher>')
    expect(of(await elb(sandbox, 'DescribeLoadBalancers'), 'LoadBalancerArn')).toEqual([balancer])
    const moved = await elb(sandbox, 'ModifyListener', { ListenerArn: listener, Port: '81' })
    expect(of(moved, 'Port')).toEqual(['81'])
    expect(of(await elb(sandbox, 'DescribeListeners', { LoadBalancerArn: balancer }), 'Port')).toEqual(['81'])
    const rule = {
      ...{ ListenerArn: listener, Priority: '10', 'Conditions.member.1.Field': 'path-pattern' },
      ...{ 'Conditions.member.1.Values.member.1': '/api/*', 'Actions.member.1.Type': 'forward' },
      ...{ 'Actions.member.1.ForwardConfig.TargetGroups.member.1.TargetGroupArn': arn },
      'Actions.member.1.ForwardConfig.TargetGroups.member.1.Weight': '5'
    }
    const made = await elb(sandbox, 'CreateRule', rule)
    expect(made).toContain('<Values><member>/api/*</member></Values>')
    expect(of(await elb(sandbox, 'CreateRule', rule), 'Code')).toEqual(['PriorityInUse'])
    const rules = await elb(sandbox, 'DescribeRules', { ListenerArn: listener })
    expect(of(rules, 'Priority')).toEqual(['10', 'default'])
    expect(of(rules, 'Weight')).toEqual(['5', '1'])
    const [ruleArn = ''] = of(made, 'RuleArn')
    const changed = { RuleArn: ruleArn, 'Actions.member.1.Type': 'fixed-response' }
    expect(of(await elb(sandbox, 'ModifyRule', changed), 'Type')).toEqual(['fixed-response'])
  })

  it.each([
    ['DescribeTargetGroups', { 'Names.member.1': 'none' }, 'TargetGroupNotFound'],
    ['DescribeLoadBalancers', { 'Names.member.1': 'none' }, 'LoadBalancerNotFound'],
    ['DescribeRules', { ListenerArn: 'none' }, 'ListenerNotFound'],
    ['CreateTargetGroup', { Name: 'api', Port: '1' }, 'DuplicateTargetGroupName'],
    ['DescribeTargetHealth', {}, 'ValidationError']
  ])('refuses %s of %j', async (action, form, code) => {
    const { sandbox } = await laid()
    expect(of(await elb(sandbox, action, form), 'Code')).toEqual([code])
  })

  it('shows targets come, stand, and drain', async () => {
    const { sandbox, arn } = await laid()
    const target = { TargetGroupArn: arn, 'Targets.member.1.Id': '10.0.0.9' }
    await elb(sandbox, 'RegisterTargets', target)
    const states = async () => of(await elb(sandbox, 'DescribeTargetHealth', { TargetGroupArn: arn }), 'State')
    expect(await states()).toEqual(['initial'])
    sandbox.clock.advance(30_000)
    expect(await states()).toEqual(['healthy'])
    await controlCall(sandbox, 'POST targets', [{ group: 'api', state: 'unhealthy' }])
    expect(await states()).toEqual(['unhealthy'])
    await elb(sandbox, 'DeregisterTargets', target)
    expect(await states()).toEqual(['draining'])
    sandbox.clock.advance(300_000)
    expect(await states()).toEqual([])
  })
})

it('keeps the attributes and health check of a target group, and shows defaults', async () => {
  const { sandbox, arn } = await laid()
  await elb(sandbox, 'ModifyTargetGroup', { TargetGroupArn: arn, HealthCheckIntervalSeconds: '10' })
  const group = await elb(sandbox, 'DescribeTargetGroups', { 'Names.member.1': 'api' })
  expect([of(group, 'HealthCheckIntervalSeconds'), of(group, 'UnhealthyThresholdCount')]).toEqual([['10'], ['2']])
  const pair = { 'Attributes.member.1.Key': 'slow_start.duration_seconds', 'Attributes.member.1.Value': '30' }
  await elb(sandbox, 'ModifyTargetGroupAttributes', { TargetGroupArn: arn, ...pair })
  const shown = await elb(sandbox, 'DescribeTargetGroupAttributes', { TargetGroupArn: arn })
  expect(shown).toContain('<Key>slow_start.duration_seconds</Key><Value>30</Value>')
  expect(shown).toContain('<Key>deregistration_delay.timeout_seconds</Key><Value>300</Value>')
})

it('keeps the attributes of a load balancer, tags, and what is in use', async () => {
  const { sandbox, arn, balancer, listener } = await laid()
  const set = (Key: string, Value: string) =>
    elb(sandbox, 'ModifyLoadBalancerAttributes', {
      ...{ LoadBalancerArn: balancer, 'Attributes.member.1.Key': Key, 'Attributes.member.1.Value': Value }
    })
  await set('deletion_protection.enabled', 'true')
  expect(of(await set('idle_timeout.timeout_seconds', '5000'), 'Code')).toEqual(['ValidationError'])
  expect(of(await set('colour', 'red'), 'Code')).toEqual(['ValidationError'])
  const shown = await elb(sandbox, 'DescribeLoadBalancerAttributes', { LoadBalancerArn: balancer })
  expect(shown).toContain('<Key>deletion_protection.enabled</Key><Value>true</Value>')
  expect(shown).toContain('<Key>idle_timeout.timeout_seconds</Key><Value>60</Value>')
  const named = { 'ResourceArns.member.1': balancer }
  await elb(sandbox, 'AddTags', { ...named, 'Tags.member.1.Key': 'a', 'Tags.member.1.Value': '1' })
  await elb(sandbox, 'AddTags', { ...named, 'Tags.member.1.Key': 'b', 'Tags.member.1.Value': '2' })
  await elb(sandbox, 'RemoveTags', { ...named, 'TagKeys.member.1': 'a' })
  expect(of(await elb(sandbox, 'DescribeTags', named), 'Key')).toEqual(['b'])
  const code = async (action: string, form: Record<string, string>) => of(await elb(sandbox, action, form), 'Code')[0]
  expect(await code('DeleteLoadBalancer', { LoadBalancerArn: balancer })).toBe('OperationNotPermitted')
  expect(await code('DeleteTargetGroup', { TargetGroupArn: arn })).toBe('ResourceInUse')
  const made = await elb(sandbox, 'CreateRule', {
    ...{ ListenerArn: listener, Priority: '1', 'Actions.member.1.Type': 'forward' },
    ...{ 'Actions.member.1.TargetGroupArn': arn, 'Conditions.member.1.Field': 'path-pattern' }
  })
  expect(await code('DeleteRule', { RuleArn: of(made, 'RuleArn')[0] ?? '' })).toBeUndefined()
  expect(await code('DeleteRule', { RuleArn: of(made, 'RuleArn')[0] ?? '' })).toBe('RuleNotFound')
  expect(await code('DeleteListener', { ListenerArn: listener })).toBeUndefined()
  expect(await code('DeleteTargetGroup', { TargetGroupArn: arn })).toBeUndefined()
  await set('deletion_protection.enabled', 'false')
  expect(await code('DeleteLoadBalancer', { LoadBalancerArn: balancer })).toBeUndefined()
  expect(await code('DescribeTags', named)).toBe('LoadBalancerNotFound')
})

it('serves no operation that was not answered here', () => {
  expect(missing()).toEqual([])
})

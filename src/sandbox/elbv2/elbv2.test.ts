import { describe, expect, it } from '@jest/globals'
import { definition, serviceInput } from '../ecs/testing/stage.ts'
import type { Sandbox } from '../sandbox.ts'
import { uncovered } from '../testing/coverage.ts'
import { controlCall, queryCall, rawCall, replyJson, replyText, sandboxByHand } from '../testing/raw-call.ts'
import { elbv2 } from './service.ts'

const missing = uncovered(elbv2)

const elb = async (sandbox: Sandbox, action: string, form: Record<string, string> = {}): Promise<string> =>
  replyText(await queryCall(sandbox, action, { version: '2015-12-01', form }))
const of = (xml: string, element: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g'))].map(match => match[1] ?? '')
const ecs = async (sandbox: Sandbox, operation: string, body: unknown) =>
  replyJson(await rawCall(sandbox, `AmazonEC2ContainerServiceV20141113.${operation}`, { body })) as ReturnType<
    typeof JSON.parse
  >

/** A load balancer with a listener that forwards to the target group `api`. */
const laid = async () => {
  const sandbox = sandboxByHand()
  const group = { Name: 'api', Protocol: 'HTTP', Port: '8080', VpcId: 'vpc-1', TargetType: 'ip' }
  const [arn = ''] = of(await elb(sandbox, 'CreateTargetGroup', group), 'TargetGroupArn')
  const [balancer = ''] = of(
    await elb(sandbox, 'CreateLoadBalancer', { Name: 'shop', 'Subnets.member.1': 'subnet-1' }),
    'LoadBalancerArn'
  )
  const [listener = ''] = of(
    await elb(sandbox, 'CreateListener', {
      ...{ LoadBalancerArn: balancer, Protocol: 'HTTP', Port: '80' },
      ...{ 'DefaultActions.member.1.Type': 'forward', 'DefaultActions.member.1.TargetGroupArn': arn }
    }),
    'ListenerArn'
  )
  return { sandbox, group, arn, balancer, listener }
}

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

describe('a service behind a target group', () => {
  it('has its tasks there, and replaces them when the group is said to be unhealthy', async () => {
    const { sandbox, arn } = await laid()
    await ecs(sandbox, 'CreateCluster', { clusterName: 'shop' })
    const ports = { portMappings: [{ containerPort: 8080 }] }
    await ecs(sandbox, 'RegisterTaskDefinition', definition('ex.com/api:1', ports))
    const loadBalancers = [{ targetGroupArn: arn, containerName: 'api', containerPort: 8080 }]
    await ecs(sandbox, 'CreateService', serviceInput({ loadBalancers }))
    sandbox.clock.advance(600_000)
    const health = await elb(sandbox, 'DescribeTargetHealth', { TargetGroupArn: arn })
    expect([of(health, 'State'), of(health, 'Port')]).toEqual([
      ['healthy', 'healthy'],
      ['8080', '8080']
    ])
    const { taskArns } = await ecs(sandbox, 'ListTasks', { cluster: 'shop' })
    const { tasks } = await ecs(sandbox, 'DescribeTasks', { cluster: 'shop', tasks: taskArns })
    const addresses = tasks.map(
      (task: { attachments: { details: { name: string; value: string }[] }[] }) =>
        task.attachments[0]?.details.find(({ name }) => name === 'privateIPv4Address')?.value
    )
    expect([...of(health, 'Id')].sort()).toEqual(addresses.sort())
    await controlCall(sandbox, 'POST targets', [{ group: 'api', state: 'unhealthy' }])
    sandbox.clock.advance(120_000)
    const { taskArns: stopped } = await ecs(sandbox, 'ListTasks', { cluster: 'shop', desiredStatus: 'STOPPED' })
    expect(stopped.length).toBeGreaterThanOrEqual(2)
    const { services } = await ecs(sandbox, 'DescribeServices', { cluster: 'shop', services: ['api'] })
    const events = services[0].events.map((event: { message: string }) => event.message).join('\n')
    expect(events).toContain(`(port 8080) is unhealthy in (target-group ${arn})`)
  })
})

it('keeps the attributes of a target group, and shows defaults', async () => {
  const { sandbox, arn } = await laid()
  const pair = { 'Attributes.member.1.Key': 'slow_start.duration_seconds', 'Attributes.member.1.Value': '30' }
  await elb(sandbox, 'ModifyTargetGroupAttributes', { TargetGroupArn: arn, ...pair })
  const shown = await elb(sandbox, 'DescribeTargetGroupAttributes', { TargetGroupArn: arn })
  expect(shown).toContain('<Key>slow_start.duration_seconds</Key><Value>30</Value>')
  expect(shown).toContain('<Key>deregistration_delay.timeout_seconds</Key><Value>300</Value>')
})

it('serves no operation that was not answered here', () => {
  expect(missing()).toEqual([])
})

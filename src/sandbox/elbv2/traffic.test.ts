import { describe, expect, it } from '@jest/globals'
import { definition, serviceInput } from '../ecs/testing/stage.ts'
import { controlCall, sandboxByHand } from '../testing/raw-call.ts'
import { ecs, elb, laid, of } from './testing/laid.ts'

const role = 'arn:aws:iam::111111111111:role/shift'
/** A service behind a production and a test rule, that shifts traffic as it is told. */
const shifting = async (shift: object) => {
  const sandbox = sandboxByHand()
  const group = async (Name: string) =>
    of(
      await elb(sandbox, 'CreateTargetGroup', { Name, Protocol: 'HTTP', Port: '80', VpcId: 'v', TargetType: 'ip' }),
      'TargetGroupArn'
    )[0] ?? ''
  const [blue, green] = [await group('blue'), await group('green')]
  const [balancer = ''] = of(
    await elb(sandbox, 'CreateLoadBalancer', { Name: 'shop', 'Subnets.member.1': 's' }),
    'LoadBalancerArn'
  )
  const forward = (to: string) => ({ 'Actions.member.1.Type': 'forward', 'Actions.member.1.TargetGroupArn': to })
  const [listener = ''] = of(
    await elb(sandbox, 'CreateListener', {
      ...{ LoadBalancerArn: balancer, Protocol: 'HTTP', Port: '80', 'DefaultActions.member.1.Type': 'fixed-response' },
      'DefaultActions.member.1.FixedResponseConfig.StatusCode': '404'
    }),
    'ListenerArn'
  )
  const rule = async (Priority: string) => {
    const condition = {
      'Conditions.member.1.Field': 'path-pattern',
      'Conditions.member.1.Values.member.1': `/${Priority}*`
    }
    const made = await elb(sandbox, 'CreateRule', { ListenerArn: listener, Priority, ...condition, ...forward(blue) })
    return of(made, 'RuleArn')[0] ?? ''
  }
  const rules = { production: await rule('1'), test: await rule('2') }
  await controlCall(sandbox, 'POST tasks', [{ match: { image: '*:bad' }, start: 'crash' }])
  await ecs(sandbox, 'CreateCluster', { clusterName: 'shop' })
  for (const tag of ['1', '2', 'bad'])
    await ecs(
      sandbox,
      'RegisterTaskDefinition',
      definition(`ex.com/api:${tag}`, { portMappings: [{ containerPort: 8080 }] })
    )
  const advancedConfiguration = {
    ...{ alternateTargetGroupArn: green, roleArn: role },
    ...{ productionListenerRule: rules.production, testListenerRule: rules.test }
  }
  const loadBalancers = [{ targetGroupArn: blue, containerName: 'api', containerPort: 8080, advancedConfiguration }]
  await ecs(sandbox, 'CreateService', serviceInput({ loadBalancers, deploymentConfiguration: shift }))
  const shares = async (rule: string): Promise<Record<string, number>> => {
    const told = await elb(sandbox, 'DescribeRules', { 'RuleArns.member.1': rule })
    const named = of(told, 'TargetGroupArn').map(arn => (arn === blue ? 'blue' : 'green'))
    return Object.fromEntries(named.map((name, at) => [name, Number(of(told, 'Weight')[at] ?? 100)]))
  }
  return { sandbox, rules, blue, green, shares }
}

const bluegreen = { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 1 }
const canary = { strategy: 'CANARY', canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 1 } }

describe('the weights of a rule', () => {
  it.each([
    ['blue/green', bluegreen, [0, 100]],
    ['canary', canary, [0, 10, 100]]
  ])('are those of the rollout at each instant, %s', async (_name, shift, wanted) => {
    const { sandbox, rules, shares } = await shifting(shift)
    sandbox.clock.advance(900_000)
    expect(await shares(rules.production)).toEqual({ blue: 100, green: 0 })
    await ecs(sandbox, 'UpdateService', { cluster: 'shop', service: 'api', taskDefinition: 'api:2' })
    sandbox.clock.advance(5000)
    const { serviceDeployments } = await ecs(sandbox, 'ListServiceDeployments', { cluster: 'shop', service: 'api' })
    const asked = { serviceDeploymentArns: [serviceDeployments[0].serviceDeploymentArn] }
    const seen = new Set<number>()
    for (let second = 0; second < 1200; second += 10) {
      sandbox.clock.advance(10_000)
      const [deployment] = (await ecs(sandbox, 'DescribeServiceDeployments', asked)).serviceDeployments
      const share = deployment.targetServiceRevision.requestedProductionTrafficWeight ?? 0
      expect(await shares(rules.production)).toEqual({ blue: 100 - share, green: share })
      const test = deployment.targetServiceRevision.requestedTestTrafficWeight ?? 0
      expect(await shares(rules.test)).toEqual({ blue: 100 - test, green: test })
      seen.add(share)
    }
    expect([...seen]).toEqual(wanted)
  })

  it('go back with a rollout that fails, and cannot be put by hand', async () => {
    const { sandbox, rules, blue, green, shares } = await shifting(bluegreen)
    sandbox.clock.advance(900_000)
    const byHand = {
      RuleArn: rules.production,
      'Actions.member.1.Type': 'forward',
      'Actions.member.1.TargetGroupArn': green
    }
    await elb(sandbox, 'ModifyRule', byHand)
    expect(await shares(rules.production)).toEqual({ blue: 100, green: 0 })
    const deploymentConfiguration = { ...bluegreen, deploymentCircuitBreaker: { enable: true, rollback: true } }
    await ecs(sandbox, 'UpdateService', {
      cluster: 'shop',
      service: 'api',
      taskDefinition: 'api:3',
      deploymentConfiguration
    })
    sandbox.clock.advance(3_600_000)
    expect(await shares(rules.production)).toEqual({ blue: 100, green: 0 })
    const inUse = await elb(sandbox, 'DeleteTargetGroup', { TargetGroupArn: blue })
    expect(of(inUse, 'Code')).toEqual(['ResourceInUse'])
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

import { describe, expect, it } from '@jest/globals'
import { shift, shifted, shiftingShop } from '../../testing/shifting.ts'
import { described, told, update } from '../../testing/stage.ts'

const both = 'PRIMARY/IN_PROGRESS:2 ACTIVE/COMPLETED:2'

describe('a blue/green deployment', () => {
  it('goes through its stages, both revisions at full strength until the old one is cleaned up', () => {
    const stage = shiftingShop({ strategy: 'BLUE_GREEN', bakeTimeInMinutes: 3 })
    update(stage, { taskDefinition: 'api:3' })
    stage.pass(4)
    expect(shifted(stage, 400)).toEqual([
      '0s IN_PROGRESS PRE_SCALE_UP 100/100 0/0 | PRIMARY/IN_PROGRESS:0 ACTIVE/COMPLETED:2',
      '2s IN_PROGRESS SCALE_UP 100/100 0/0 | PRIMARY/IN_PROGRESS:0 ACTIVE/COMPLETED:2',
      `41s IN_PROGRESS SCALE_UP 100/100 0/0 | ${both}`,
      `82s IN_PROGRESS POST_SCALE_UP 100/100 0/0 | ${both}`,
      `84s IN_PROGRESS TEST_TRAFFIC_SHIFT 0/100 100/0 | ${both}`,
      `94s IN_PROGRESS POST_TEST_TRAFFIC_SHIFT 0/100 100/0 | ${both}`,
      `96s IN_PROGRESS PRODUCTION_TRAFFIC_SHIFT 0/0 100/100 | ${both}`,
      `106s IN_PROGRESS POST_PRODUCTION_TRAFFIC_SHIFT 0/0 100/100 | ${both}`,
      `108s IN_PROGRESS BAKE_TIME 0/0 100/100 | ${both}`,
      '288s IN_PROGRESS CLEAN_UP 0/0 100/100 | PRIMARY/IN_PROGRESS:2 ACTIVE/COMPLETED:0',
      '307s SUCCESSFUL CLEAN_UP 0/0 100/100 | PRIMARY/COMPLETED:2'
    ])
    expect(told(stage, 600)).toEqual([
      '14.4 has started 2 tasks',
      '291.4 has stopped 2 running tasks',
      '310.4 (deployment ecs-svc/N) deployment completed.',
      '310.4 has reached a steady state.'
    ])
    expect(described(stage).taskDefinition).toMatch(/api:3$/)
  })

  it('takes a network load balancer ten minutes for each shift, from one target group to the other and back', () => {
    const stage = shiftingShop({ strategy: 'BLUE_GREEN' })
    expect(described(stage).deploymentConfiguration.bakeTimeInMinutes).toBe(0)
    const base = 'arn:aws:elasticloadbalancing:eu-west-1:111111111111'
    stage.call('RegisterTaskDefinition', {
      ...stage.call('DescribeTaskDefinition', { taskDefinition: 'api:1' }).taskDefinition,
      containerDefinitions: [{ name: 'api', image: 'ex.com/api:good', portMappings: [{ containerPort: 80 }] }]
    })
    const advancedConfiguration = {
      alternateTargetGroupArn: `${base}:targetgroup/green/2`,
      productionListenerRule: `${base}:listener/net/shop/1/2`,
      roleArn: 'arn:aws:iam::111111111111:role/ecs'
    }
    const balancer = { targetGroupArn: `${base}:targetgroup/blue/1`, containerName: 'api', containerPort: 80 }
    update(stage, { taskDefinition: 'api:4', loadBalancers: [{ ...balancer, advancedConfiguration }] })
    stage.pass(600)
    expect(shift(stage)).toBe('IN_PROGRESS TEST_TRAFFIC_SHIFT 0/100 100/0')
    stage.pass(600)
    expect(shift(stage)).toBe('IN_PROGRESS PRODUCTION_TRAFFIC_SHIFT 0/0 100/100')
    stage.pass(1200)
    const groups = () => {
      const arns = described(stage).currentServiceRevisions.map((row: { arn: string }) => row.arn)
      const { serviceRevisions } = stage.call('DescribeServiceRevisions', { serviceRevisionArns: arns })
      return serviceRevisions.map(
        (row: { resolvedConfiguration: { loadBalancers: { targetGroupArn: string }[] } }) =>
          row.resolvedConfiguration.loadBalancers[0]?.targetGroupArn
      )
    }
    const [blue, green] = [`${base}:targetgroup/blue/1`, `${base}:targetgroup/green/2`]
    expect(groups()).toEqual([green])
    update(stage, { forceNewDeployment: true })
    expect(groups()).toEqual([blue, green])
    stage.pass(60)
    expect(told(stage, 1900).at(-1)).toContain(`registered 2 targets in (target-group ${blue}`)
  })
})

const stagesOf = (lines: readonly string[]): readonly string[] => [
  ...new Set(
    lines.map(line => line.replace(/ \|.*/, '')).filter(line => line.includes('PRODUCTION') || /BAKE|CLEAN/.test(line))
  )
]

describe('a canary deployment', () => {
  it('gives the new revision its share, watches it, then gives it all', () => {
    const canaryConfiguration = { canaryPercent: 10, canaryBakeTimeInMinutes: 5 }
    const stage = shiftingShop({ strategy: 'CANARY', canaryConfiguration, bakeTimeInMinutes: 5 })
    update(stage, { taskDefinition: 'api:3' })
    stage.pass(4)
    expect(stagesOf(shifted(stage, 900))).toEqual([
      '96s IN_PROGRESS PRODUCTION_TRAFFIC_SHIFT 0/90 100/10',
      '406s IN_PROGRESS PRODUCTION_TRAFFIC_SHIFT 0/0 100/100',
      '416s IN_PROGRESS POST_PRODUCTION_TRAFFIC_SHIFT 0/0 100/100',
      '418s IN_PROGRESS BAKE_TIME 0/0 100/100',
      '718s IN_PROGRESS CLEAN_UP 0/0 100/100',
      '737s SUCCESSFUL CLEAN_UP 0/0 100/100'
    ])
  })
})

describe('a linear deployment', () => {
  it('moves the traffic step by step, the last one without a bake', () => {
    const linearConfiguration = { stepPercent: 40, stepBakeTimeInMinutes: 1 }
    const stage = shiftingShop({ strategy: 'LINEAR', linearConfiguration })
    update(stage, { taskDefinition: 'api:3' })
    stage.pass(4)
    expect(stagesOf(shifted(stage, 400))).toEqual([
      '96s IN_PROGRESS PRODUCTION_TRAFFIC_SHIFT 0/60 100/40',
      '166s IN_PROGRESS PRODUCTION_TRAFFIC_SHIFT 0/20 100/80',
      '236s IN_PROGRESS PRODUCTION_TRAFFIC_SHIFT 0/0 100/100',
      '246s IN_PROGRESS POST_PRODUCTION_TRAFFIC_SHIFT 0/0 100/100',
      '248s IN_PROGRESS CLEAN_UP 0/0 100/100',
      '267s SUCCESSFUL CLEAN_UP 0/0 100/100'
    ])
  })
})

import { describe, expect, it } from '@jest/globals'
import type { Input } from '../../kernel/operation.ts'
import { run } from '../testing/run.ts'
import { described, newStage, running, shop } from '../testing/stage.ts'

it('keeps clusters until they are empty', () => {
  const stage = running()
  expect(() => stage.call('DeleteCluster', { cluster: 'shop' })).toThrow(
    'The Cluster cannot be deleted while Services are active.'
  )
  const [cluster] = stage.call('DescribeClusters', { clusters: ['shop'] }).clusters
  expect(cluster).toMatchObject({ activeServicesCount: 1, runningTasksCount: 2, pendingTasksCount: 0 })
  const [shown] = stage.call('DescribeClusters', { clusters: ['shop'], include: ['SETTINGS'] }).clusters
  expect([cluster.settings, shown.settings]).toEqual([[], [{ name: 'containerInsights', value: 'disabled' }]])
  stage.call('DeleteService', { cluster: 'shop', service: 'api', force: true })
  stage.pass(60)
  stage.call('DeleteCluster', { cluster: 'shop' })
  expect(() => described(stage)).toThrow('The referenced cluster was inactive.')
  expect(stage.call('DescribeClusters', { clusters: ['none'] }).failures[0].reason).toBe('MISSING')
})

describe('capacity providers', () => {
  const strategy = (capacityProvider: string) => ({
    launchType: undefined,
    capacityProviderStrategy: [{ capacityProvider, weight: 1 }]
  })
  const unassociated =
    'The specified capacity provider strategy cannot contain a capacity provider that is not associated with the cluster. Associate the capacity provider with the cluster or specify a valid capacity provider and try again.'

  it('are used where the cluster has them, and stay with it as long as tasks run on them', () => {
    const stage = shop()
    expect(() => run(stage, strategy('FARGATE_SPOT'))).toThrow(unassociated)
    const put = (...capacityProviders: string[]) =>
      stage.call('PutClusterCapacityProviders', {
        cluster: 'shop',
        capacityProviders,
        defaultCapacityProviderStrategy: []
      })
    expect(() => put('own')).toThrow(
      'The specified capacity provider was not found. Specify a valid capacity provider and try again.'
    )
    expect(put('FARGATE', 'FARGATE_SPOT').cluster.capacityProviders).toEqual(['FARGATE', 'FARGATE_SPOT'])
    expect(run(stage, strategy('FARGATE_SPOT')).tasks[0]).toMatchObject({
      capacityProviderName: 'FARGATE_SPOT',
      launchType: 'FARGATE'
    })
    expect(() => put('FARGATE')).toThrow('The specified capacity provider is in use and cannot be removed.')
    expect(put('FARGATE_SPOT').cluster.capacityProviders).toEqual(['FARGATE_SPOT'])
  })

  it('are AWS’s own two and those that were made, which go once no cluster has them', () => {
    const stage = newStage()
    const autoScalingGroupProvider = { autoScalingGroupArn: 'arn:aws:autoscaling:eu-west-1:111111111111:a' }
    stage.call('CreateCapacityProvider', { name: 'own', autoScalingGroupProvider })
    stage.call('CreateCluster', { clusterName: 'shop', capacityProviders: ['own'] })
    expect(() => stage.call('DeleteCapacityProvider', { capacityProvider: 'own' })).toThrow('in use')
    const update = { managedScaling: { status: 'ENABLED' } }
    const changed = stage.call('UpdateCapacityProvider', { name: 'own', autoScalingGroupProvider: update })
    expect(changed.capacityProvider.autoScalingGroupProvider).toMatchObject({
      ...autoScalingGroupProvider,
      managedScaling: { status: 'ENABLED', targetCapacity: 100 }
    })
    stage.call('DeleteCluster', { cluster: 'shop' })
    stage.call('DeleteCapacityProvider', { capacityProvider: 'own' })
    const { capacityProviders } = stage.call('DescribeCapacityProviders')
    expect(capacityProviders.map((row: { name: string }) => row.name)).toEqual(['FARGATE', 'FARGATE_SPOT'])
  })
})

it('runs commands only in tasks that were started for it', () => {
  const stage = shop()
  const command = (more: Input) => {
    const [{ taskArn }] = run(stage, more).tasks
    stage.pass(60)
    return stage.call('ExecuteCommand', { cluster: 'shop', task: taskArn, command: 'ls', interactive: true })
  }
  expect(() => command({})).toThrow(
    'The execute command failed because execute command was not enabled when the task was run or the execute command agent isn’t running.'
  )
  expect(command({ enableExecuteCommand: true })).toMatchObject({ containerName: 'api', interactive: true })
})

it('keeps account settings by principal, over the account’s, over AWS’s', () => {
  const stage = newStage()
  const value = (name: string): string =>
    stage.call('ListAccountSettings', { name, effectiveSettings: true }).settings[0].value
  expect([value('serviceLongArnFormat'), value('containerInsights')]).toEqual(['enabled', 'disabled'])
  stage.call('PutAccountSettingDefault', { name: 'containerInsights', value: 'enhanced' })
  expect(stage.call('ListAccountSettings').settings).toEqual([])
  expect(value('containerInsights')).toBe('enhanced')
  const { cluster } = stage.call('CreateCluster', { clusterName: 'shop' })
  expect(cluster.settings).toEqual([{ name: 'containerInsights', value: 'enhanced' }])
  stage.call('PutAccountSetting', { name: 'containerInsights', value: 'enabled' })
  expect(value('containerInsights')).toBe('enabled')
  stage.call('DeleteAccountSetting', { name: 'containerInsights' })
  expect(value('containerInsights')).toBe('enhanced')
  expect(() => stage.call('PutAccountSetting', { name: 'defaultLogDriverMode', value: 'x' })).toThrow('valid value')
})

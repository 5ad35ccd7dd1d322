import { expect, it } from '@jest/globals'
import { described, running } from '../testing/stage.ts'

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

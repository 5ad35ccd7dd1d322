import { expect, it } from '@jest/globals'
import { shop } from './testing/stage.ts'

it.each<[string, [string, number], string]>([
  ['DescribeClusters', ['clusters', 100], 'Clusters cannot have more than 100 elements.'],
  ['DescribeServices', ['services', 10], 'service names can have at most 10 items.'],
  ['DescribeTasks', ['tasks', 100], 'taskIds can have at most 100 items.'],
  ['DescribeContainerInstances', ['containerInstances', 100], 'instanceIds can have at most 100 items.'],
  ['DescribeCapacityProviders', ['capacityProviders', 100], 'capacityProviders can have at most 100 items.'],
  [
    'DescribeServiceDeployments',
    ['serviceDeploymentArns', 20],
    'serviceDeploymentArns cannot have more than 20 elements.'
  ],
  ['DescribeServiceRevisions', ['serviceRevisionArns', 20], 'serviceRevisionArns cannot have more than 20 elements.'],
  ['GetTaskProtection', ['tasks', 100], 'Tasks cannot have more than 100 elements.'],
  ['DeleteTaskDefinitions', ['taskDefinitions', 10], 'TaskDefinitions cannot have more than 10 elements.']
])('%s takes no more than so many: %j', (operation, [member, most], text) => {
  const stage = shop()
  const place = ['DescribeServices', 'DescribeTasks', 'DescribeContainerInstances', 'GetTaskProtection']
  const cluster = place.includes(operation) ? { cluster: 'shop' } : {}
  const named = (count: number) => Array.from({ length: count }, (_, nth) => `none:${nth + 1}`)
  const ask = (count: number) => stage.call(operation, { ...cluster, [member]: named(count) })
  expect(ask(most).failures).toHaveLength(most)
  expect(() => ask(most + 1)).toThrow(expect.objectContaining({ code: 'InvalidParameterException', message: text }))
})

it.each([
  ['DescribeContainerInstances', { containerInstances: [] }, 'Container instances cannot be empty.'],
  [
    'UpdateContainerInstancesState',
    { containerInstances: Array.from({ length: 11 }, (_, nth) => `none${nth}`), status: 'DRAINING' },
    'instanceIds can have at most 10 items.'
  ]
])('%s refuses %j', (operation, input, text) => {
  expect(() => shop().call(operation, { cluster: 'shop', ...input })).toThrow(text)
})

import { expect, it } from '@jest/globals'
import type { Input } from '../kernel/operation.ts'
import { running, update } from './testing/stage.ts'

const place = { cluster: 'shop', service: 'api' }

it.each([
  ['ListServiceDeployments', 'serviceDeployments', place],
  ['ListTasks', 'taskArns', { cluster: 'shop' }],
  ['ListServices', 'serviceArns', { cluster: 'shop' }],
  ['ListClusters', 'clusterArns', {}],
  ['ListTaskDefinitions', 'taskDefinitionArns', {}],
  ['ListTaskDefinitionFamilies', 'families', {}]
])('%s gives its pages by tokens, and the whole in the end', (operation, member, input: Input) => {
  const stage = running({}, { desiredCount: 3 })
  for (const taskDefinition of ['api:2', 'api:3']) update(stage, { taskDefinition })
  stage.pass(2)
  const whole: readonly unknown[] = stage.call(operation, input)[member]
  const found: unknown[] = []
  let token: string | undefined
  do {
    const page = stage.call(operation, { ...input, maxResults: 1, ...(token && { nextToken: token }) })
    expect(page[member]).toHaveLength(1)
    found.push(...page[member])
    token = page.nextToken
  } while (token !== undefined)
  expect(found).toEqual(whole)
  expect(() => stage.call(operation, { ...input, maxResults: 101 })).toThrow('maxResults must be between 1 and 100.')
})

it('a page goes on where the one before ended, whatever came and went', () => {
  const stage = running()
  const list = (more: Input = {}) => stage.call('ListServiceDeployments', { ...place, maxResults: 1, ...more })
  update(stage, { taskDefinition: 'api:3' })
  stage.pass(300)
  const first = list()
  update(stage, { forceNewDeployment: true })
  stage.pass(300)
  const second = list({ nextToken: first.nextToken })
  expect(second.serviceDeployments).toHaveLength(1)
  expect(second.serviceDeployments[0].createdAt).toBe(1.6)
  expect(second).not.toHaveProperty('nextToken')
})

it('forgotten tasks hide none of those that are left', () => {
  const stage = running({}, { desiredCount: 4 })
  const list = (more: Input = {}) => stage.call('ListTasks', { cluster: 'shop', maxResults: 2, ...more })
  const first = list()
  for (const task of first.taskArns) stage.call('StopTask', { cluster: 'shop', task })
  stage.pass(4000)
  const rest = list({ nextToken: first.nextToken, maxResults: 100 }).taskArns
  const all = list({ maxResults: 100 }).taskArns
  expect(all.every((arn: string) => rest.includes(arn))).toBe(true)
})

it.each<[string, Input]>([
  ['ListServices', { cluster: 'shop' }],
  ['ListTasks', { cluster: 'shop', serviceName: 'api', desiredStatus: 'STOPPED' }],
  ['ListTasks', { cluster: 'shop', serviceName: 'api', nextToken: 'x' }]
])('%s with %j refuses a token that was not given for it', (operation, input) => {
  const stage = running()
  const { nextToken } = stage.call('ListTasks', { cluster: 'shop', serviceName: 'api', maxResults: 1 })
  expect(() => stage.call(operation, { nextToken, ...input })).toThrow('Invalid token.')
})

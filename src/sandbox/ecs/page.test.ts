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

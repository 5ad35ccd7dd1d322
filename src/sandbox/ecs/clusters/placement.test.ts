import { describe, expect, it } from '@jest/globals'
import { described, serviceInput, shop } from '../testing/stage.ts'
import { setInstances } from './set-instances.ts'

describe('a service on EC2 whose cluster has no container instance', () => {
  const onInstances = (count: number) => {
    const stage = shop()
    const containerDefinitions = [{ name: 'api', image: 'ex.com/api:good', memory: 64 }]
    stage.call('RegisterTaskDefinition', { family: 'plain', containerDefinitions })
    setInstances({ enter: stage.context }, { cluster: 'shop', count })
    return stage
  }
  const plain = { launchType: 'EC2', taskDefinition: 'plain:1', networkConfiguration: undefined }

  it('waits, and is told why once, until there is one', () => {
    const stage = onInstances(0)
    stage.call('CreateService', serviceInput(plain))
    stage.pass(400)
    expect(described(stage).events.map((event: { message: string }) => event.message)).toEqual([
      '(service api) was unable to place a task because no container instance met all of its requirements. Reason: No Container Instances were found in your cluster.'
    ])
    setInstances({ enter: stage.context }, { cluster: 'shop', count: 1 })
    stage.pass(600)
    expect(described(stage)).toMatchObject({ runningCount: 2, deployments: [{ rolloutState: 'COMPLETED' }] })
  })

  it('and a task of its own is refused', () => {
    const stage = onInstances(0)
    const asked = { cluster: 'shop', taskDefinition: 'plain:1' }
    expect(() => stage.call('RunTask', asked)).toThrow('No Container Instances were found in your cluster.')
    setInstances({ enter: stage.context }, { cluster: 'shop', count: 1 })
    expect(stage.call('RunTask', asked).tasks).toHaveLength(1)
    stage.world.tasks.unshift({ match: {}, start: 'cannot-place' })
    expect(stage.call('RunTask', asked).failures).toEqual([{ reason: 'RESOURCE:MEMORY' }])
  })
})

import { describe, expect, it } from '@jest/globals'
import { app } from '../rollout/testing/views.ts'
import { logStream } from './log-stream.ts'

const options = { 'awslogs-group': '/shop/api', 'awslogs-stream-prefix': 'api', 'awslogs-region': 'eu-west-1' }
const definition = (logConfiguration: object) => ({
  containerDefinitions: [{ name: 'other' }, { name: 'app', logConfiguration: logConfiguration as never }]
})

describe('the log stream of a container', () => {
  it('is its prefix, its name and the task', () => {
    expect(logStream(definition({ logDriver: 'awslogs', options }), app, 't1')).toEqual({
      ...{ group: '/shop/api', stream: 'api/app/t1', region: 'eu-west-1' }
    })
  })

  it.each([
    ['another driver', { logDriver: 'awsfirelens', options }],
    ['no prefix', { logDriver: 'awslogs', options: { 'awslogs-group': '/shop/api' } }],
    ['no configuration', {}]
  ])('is unknown with %s', (_what, configuration) => {
    expect(logStream(definition(configuration), app, 't1')).toBeUndefined()
  })
})

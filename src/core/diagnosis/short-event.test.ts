import { describe, expect, it } from '@jest/globals'
import { shortEvent } from './short-event.ts'
import { stopText } from './stop-text.ts'

const [one, two] = ['e9adfa9e1402cb9d773685fe5757ecb8', '6d30595d6e542edc60cbbf7396406505']
const group = 'arn:aws-us-gov:elasticloadbalancing:us-gov-west-1:111111111111:targetgroup/api/6d0ecf831eec9f09'

describe('an event in short', () => {
  it.each([
    [`(service api) has started 2 tasks: (task ${one}) (task ${two}).`, 'has started 2 tasks.'],
    ['(service api) has reached a steady state.', 'has reached a steady state.'],
    [`(service api) (task ${one}) failed container health checks.`, '(task e9adfa9e…) failed container health checks.'],
    [
      `(service api) (task ${one}) (port 8080) is unhealthy in (target-group ${group}) due to (reason Request timed out).`,
      '(task e9adfa9e…) (port 8080) is unhealthy in (target-group api) due to (reason Request timed out).'
    ],
    [
      '(service api) was unable to place a task. Reason: CannotPullContainerError: not found.',
      'was unable to place a task. Reason: CannotPullContainerError: not found.'
    ]
  ])('%s', (message, short) => {
    expect(shortEvent(message)).toBe(short)
  })
})

it('shortens the reason of a stopped task, as it is told on the way', () => {
  const group = 'arn:aws:elasticloadbalancing:eu-west-1:111111111111:targetgroup/api/6d0ecf831eec9f09'
  const stop = {
    count: 2,
    reason: `Task failed ELB health checks in (target-group ${group})`,
    containers: [],
    task: 'a'
  }
  expect(stopText(stop)).toBe('Task failed ELB health checks in (target-group api)')
})

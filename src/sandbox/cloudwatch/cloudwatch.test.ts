import { expect, it } from '@jest/globals'
import { uncovered } from '../testing/coverage.ts'
import { rawCall, replyJson, sandboxByHand } from '../testing/raw-call.ts'
import { alarmState } from './alarm.ts'
import { cloudwatch } from './service.ts'

const missing = uncovered(cloudwatch)

const target = 'GraniteServiceVersion20100801'
const alarm = { AlarmName: 'api-5xx', ComparisonOperator: 'GreaterThanThreshold', EvaluationPeriods: 1, Threshold: 5 }

it('an alarm has too little data until its state is set, and keeps its state when put again', async () => {
  const sandbox = sandboxByHand()
  const state = () => alarmState(sandbox.enter('111111111111', 'eu-west-1'), 'api-5xx')
  await rawCall(sandbox, `${target}.PutMetricAlarm`, { body: alarm })
  expect(state()).toBe('INSUFFICIENT_DATA')
  sandbox.clock.advance(60_500)
  const body = { AlarmName: 'api-5xx', StateValue: 'ALARM', StateReason: 'too many' }
  expect((await rawCall(sandbox, `${target}.SetAlarmState`, { body })).status).toBe(200)
  await rawCall(sandbox, `${target}.PutMetricAlarm`, { body: { ...alarm, Threshold: 9 } })
  expect(state()).toBe('ALARM')
  const told = await rawCall(sandbox, `${target}.DescribeAlarms`, { body: { AlarmNames: ['api-5xx', 'none'] } })
  expect(replyJson(told)).toMatchObject({
    MetricAlarms: [
      {
        AlarmArn: 'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:api-5xx',
        StateValue: 'ALARM',
        StateReason: 'too many',
        Threshold: 9,
        StateUpdatedTimestamp: 1_767_603_660.5
      }
    ]
  })
})

it('alarms are found by prefix and state, page by page', async () => {
  const sandbox = sandboxByHand()
  for (const name of ['api-1', 'api-2', 'api-3', 'web-1'])
    await rawCall(sandbox, `${target}.PutMetricAlarm`, { body: { ...alarm, AlarmName: name } })
  const asked = { AlarmNamePrefix: 'api-', StateValue: 'INSUFFICIENT_DATA', MaxRecords: 2 }
  const describe = async (body: object) =>
    replyJson(await rawCall(sandbox, `${target}.DescribeAlarms`, { body })) as {
      MetricAlarms: { AlarmName: string }[]
      NextToken?: string
    }
  const first = await describe(asked)
  const second = await describe({ ...asked, NextToken: first.NextToken })
  expect(first.MetricAlarms.map(one => one.AlarmName)).toEqual(['api-1', 'api-2'])
  expect(second.MetricAlarms.map(one => one.AlarmName)).toEqual(['api-3'])
  expect(second.NextToken).toBeUndefined()
})

it('serves no operation that was not answered here', () => {
  expect(missing()).toEqual([])
})

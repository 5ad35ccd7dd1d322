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

it('composite alarms are in the state of their rule, have a history, and hold what they name', async () => {
  const sandbox = sandboxByHand()
  const call = async (operation: string, body: object): Promise<ReturnType<typeof JSON.parse>> =>
    replyJson(await rawCall(sandbox, `${target}.${operation}`, { body }))
  for (const name of ['a', 'b', 'c']) await call('PutMetricAlarm', { ...alarm, AlarmName: name })
  const rule = 'ALARM("a") AND (ALARM(b) OR NOT OK(c))'
  await call('PutCompositeAlarm', { AlarmName: 'all', AlarmRule: rule, Tags: [{ Key: 'x', Value: '1' }] })
  const set = (AlarmName: string, StateValue: string) =>
    call('SetAlarmState', { AlarmName, StateValue, StateReason: 'r' })
  const state = () => alarmState(sandbox.enter('111111111111', 'eu-west-1'), 'all')
  const states = [state()]
  for (const [name, value] of [
    ['a', 'ALARM'],
    ['c', 'OK'],
    ['b', 'ALARM'],
    ['a', 'OK']
  ] as const) {
    sandbox.clock.advance(1000)
    await set(name, value)
    states.push(state())
  }
  expect(states).toEqual(['OK', 'ALARM', 'OK', 'ALARM', 'OK'])
  const { MetricAlarms, CompositeAlarms } = await call('DescribeAlarms', { AlarmTypes: ['CompositeAlarm'] })
  expect([MetricAlarms, CompositeAlarms]).toMatchObject([[], [{ AlarmName: 'all', AlarmRule: rule, StateValue: 'OK' }]])
  expect(CompositeAlarms[0].StateUpdatedTimestamp).toBe(1_767_603_604)
  const { AlarmHistoryItems } = await call('DescribeAlarmHistory', { AlarmName: 'a', MaxRecords: 2 })
  expect(AlarmHistoryItems.map((item: { HistorySummary: string }) => item.HistorySummary)).toEqual([
    'Alarm updated from ALARM to OK',
    'Alarm updated from INSUFFICIENT_DATA to ALARM'
  ])
  for (const AlarmRule of ['ALARM(a', 'ALARM(none)', 'RED(a)', 'ALARM(all)', '('.repeat(5000)])
    expect(await call('PutCompositeAlarm', { AlarmName: 'all', AlarmRule })).toMatchObject({
      __type: 'ValidationError'
    })
  expect(await call('DeleteAlarms', { AlarmNames: ['a'] })).toMatchObject({ __type: 'ValidationError' })
  const ResourceARN = 'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:all'
  await call('TagResource', { ResourceARN, Tags: [{ Key: 'y', Value: '2' }] })
  await call('UntagResource', { ResourceARN, TagKeys: ['x'] })
  expect((await call('ListTagsForResource', { ResourceARN })).Tags).toEqual([{ Key: 'y', Value: '2' }])
  await call('DisableAlarmActions', { AlarmNames: ['a'] })
  expect((await call('DescribeAlarms', { AlarmNames: ['a'] })).MetricAlarms[0].ActionsEnabled).toBe(false)
  await call('EnableAlarmActions', { AlarmNames: ['a'] })
  await call('DeleteAlarms', { AlarmNames: ['a', 'all', 'none'] })
  expect((await call('DescribeAlarms', {})).MetricAlarms).toHaveLength(2)
})

it('serves no operation that was not answered here', () => {
  expect(missing()).toEqual([])
})

import type { Context } from '../kernel/context.ts'
import { textMember, textsMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { timestamp } from '../kernel/timestamp.ts'
import { type Alarm, alarmArn, alarmState, alarmsState, reached } from './alarm.ts'
import { paged } from './page.ts'

/** `DescribeAlarms`: metric alarms by name, and composite ones where they are asked for. */
export const describeAlarms: Operation = {
  resource: input => textsMember(input, 'AlarmNames')?.join(',') ?? textMember(input, 'AlarmNamePrefix') ?? '',
  run: (context, input) => {
    const found = Object.values(alarmsState(context).alarms)
      .filter(asked(context, input))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
    const { page, next } = paged(input, found, 'MaxRecords')
    return {
      MetricAlarms: page.filter(({ rule }) => rule === undefined).map(alarm => metricView(context, alarm)),
      CompositeAlarms: page.filter(({ rule }) => rule !== undefined).map(alarm => compositeView(context, alarm)),
      ...next
    }
  }
}

const asked = (context: Context, input: Input): ((alarm: Alarm) => boolean) => {
  const names = textsMember(input, 'AlarmNames')
  const prefix = textMember(input, 'AlarmNamePrefix') ?? ''
  const state = textMember(input, 'StateValue')
  const given = textsMember(input, 'AlarmTypes') ?? []
  const types = given.length === 0 ? ['MetricAlarm'] : given
  return alarm =>
    (names === undefined || names.length === 0 || names.includes(alarm.name)) &&
    alarm.name.startsWith(prefix) &&
    (state === undefined || alarmState(context, alarm.name) === state) &&
    types.includes(alarm.rule === undefined ? 'MetricAlarm' : 'CompositeAlarm')
}

const common = (context: Context, { name, settings, configured }: Alarm): Record<string, unknown> => ({
  ...{ ActionsEnabled: true, OKActions: [], AlarmActions: [], InsufficientDataActions: [] },
  ...settings,
  ...{ AlarmName: name, AlarmArn: alarmArn(context, name) },
  AlarmConfigurationUpdatedTimestamp: timestamp(configured)
})

const metricView = (context: Context, alarm: Alarm): Record<string, unknown> => ({
  Dimensions: [],
  ...common(context, alarm),
  ...{ StateValue: alarm.state, StateReason: alarm.reason },
  StateUpdatedTimestamp: timestamp(alarm.updated),
  StateTransitionedTimestamp: timestamp(alarm.updated)
})

/** A composite alarm changed when the last of its alarms did, or when it was put. */
const compositeView = (context: Context, alarm: Alarm): Record<string, unknown> => {
  const changed = lastChange(context, alarm)
  const state = alarmState(context, alarm.name)
  return {
    ...common(context, alarm),
    ...{ AlarmRule: alarm.rule, StateValue: state, StateReason: `The rule of the alarm is ${state === 'ALARM'}` },
    StateUpdatedTimestamp: timestamp(changed),
    StateTransitionedTimestamp: timestamp(changed)
  }
}

const lastChange = (context: Context, alarm: Alarm): number =>
  Math.max(...reached(context, alarm).map(one => (one.rule === undefined ? one.updated : one.configured)))

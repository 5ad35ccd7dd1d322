import type { Context } from '../kernel/context.ts'
import { numberMember, textMember, textsMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { partition } from '../kernel/partition.ts'
import { Refusal } from '../kernel/refusal.ts'
import { timestamp } from '../kernel/timestamp.ts'
import { type Alarm, alarmsState } from './alarm.ts'

/** `DescribeAlarms`: metric alarms by name; composite alarms are not kept. */
export const describeAlarms: Operation = {
  resource: input => textsMember(input, 'AlarmNames')?.join(',') ?? textMember(input, 'AlarmNamePrefix') ?? '',
  run: (context, input) => {
    const found = Object.values(alarmsState(context).alarms)
      .filter(asked(input))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
    const size = numberMember(input, 'MaxRecords') ?? 50
    if (!Number.isInteger(size) || size < 1 || size > 100)
      throw new Refusal('ValidationError', 'MaxRecords must be from 1 to 100')
    const start = parsedStart(textMember(input, 'NextToken'))
    const more = found.length > start + size ? { NextToken: `${start + size}` } : {}
    const page = found.slice(start, start + size)
    return { MetricAlarms: page.map(alarm => shown(context, alarm)), CompositeAlarms: [], ...more }
  }
}

const asked = (input: Input): ((alarm: Alarm) => boolean) => {
  const names = textsMember(input, 'AlarmNames')
  const prefix = textMember(input, 'AlarmNamePrefix') ?? ''
  const state = textMember(input, 'StateValue')
  const types = textsMember(input, 'AlarmTypes')
  return alarm =>
    (names === undefined || names.length === 0 || names.includes(alarm.name)) &&
    alarm.name.startsWith(prefix) &&
    (state === undefined || alarm.state === state) &&
    (types === undefined || types.length === 0 || types.includes('MetricAlarm'))
}

const parsedStart = (token: string | undefined): number => {
  if (token === undefined) return 0
  if (/^\d{1,9}$/.test(token)) return Number(token)
  throw new Refusal('InvalidNextToken', 'The next token is invalid.')
}

const shown = ({ account, caller }: Context, alarm: Alarm): Record<string, unknown> => ({
  ActionsEnabled: true,
  OKActions: [],
  AlarmActions: [],
  InsufficientDataActions: [],
  Dimensions: [],
  ...alarm.settings,
  AlarmName: alarm.name,
  AlarmArn: `arn:${partition(caller.region)}:cloudwatch:${caller.region}:${account.id}:alarm:${alarm.name}`,
  AlarmConfigurationUpdatedTimestamp: timestamp(alarm.configured),
  StateValue: alarm.state,
  StateReason: alarm.reason,
  StateUpdatedTimestamp: timestamp(alarm.updated),
  StateTransitionedTimestamp: timestamp(alarm.updated)
})

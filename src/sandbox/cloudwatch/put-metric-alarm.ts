import { neededText, textMember } from '../kernel/member.ts'
import type { Operation } from '../kernel/operation.ts'
import { tagsIn } from '../kernel/tags.ts'
import { alarmNamed, putAlarm } from './alarm.ts'

/** `PutMetricAlarm`: a new alarm has too little data, an updated one keeps its state. Metrics are not evaluated. */
export const putMetricAlarm: Operation = {
  resource: input => textMember(input, 'AlarmName') ?? '',
  run: (context, input) => {
    const name = neededText(input, 'AlarmName', 'ValidationError')
    neededText(input, 'ComparisonOperator', 'ValidationError')
    const { AlarmName: _name, Tags: _tags, ...settings } = input
    const fresh = alarmNamed(context, name) === undefined
    const alarm = putAlarm(context, { name, settings: structuredClone(settings) })
    if (fresh) alarm.tags = tagsIn(input)
    return {}
  }
}

import { neededText, textMember } from '../kernel/member.ts'
import type { Operation } from '../kernel/operation.ts'
import { put } from '../kernel/put.ts'
import { alarmNamed, alarmsState } from './alarm.ts'

/** `PutMetricAlarm`: a new alarm has too little data, an updated one keeps its state. Metrics are not evaluated. */
export const putMetricAlarm: Operation = {
  resource: input => textMember(input, 'AlarmName') ?? '',
  run: (context, input) => {
    const name = neededText(input, 'AlarmName', 'ValidationError')
    neededText(input, 'ComparisonOperator', 'ValidationError')
    const { AlarmName: _name, Tags: _tags, ...settings } = input
    const fresh = {
      state: 'INSUFFICIENT_DATA' as const,
      reason: 'Unchecked: Initial alarm creation',
      updated: context.now
    }
    const kept = alarmNamed(context, name) ?? fresh
    put(alarmsState(context).alarms, name, {
      ...kept,
      name,
      configured: context.now,
      settings: structuredClone(settings)
    })
    return {}
  }
}

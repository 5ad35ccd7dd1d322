import type { Context } from '../kernel/context.ts'
import { neededText, textMember } from '../kernel/member.ts'
import type { Operation } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { tagsIn } from '../kernel/tags.ts'
import { alarmNamed, putAlarm, reached } from './alarm.ts'
import { alarmsIn } from './alarm-rule.ts'

/** `PutCompositeAlarm`: its state is that of its rule; the alarms that the rule names must be there, and not come back to it. */
export const putCompositeAlarm: Operation = {
  resource: input => textMember(input, 'AlarmName') ?? '',
  run: (context, input) => {
    const name = neededText(input, 'AlarmName', 'ValidationError')
    const rule = neededText(input, 'AlarmRule', 'ValidationError')
    for (const other of alarmsIn(rule)) checkNamed(context, name, other)
    const { AlarmName: _name, AlarmRule: _rule, Tags: _tags, ...settings } = input
    const fresh = alarmNamed(context, name) === undefined
    const alarm = putAlarm(context, { name, rule, settings: structuredClone(settings) })
    if (fresh) alarm.tags = tagsIn(input)
    return {}
  }
}

const checkNamed = (context: Context, name: string, other: string): void => {
  const found = alarmNamed(context, other)
  if (found === undefined)
    throw new Refusal(
      'ValidationError',
      `Could not save the composite alarm as alarms [${other}] in the alarm rule do not exist`
    )
  if (reached(context, found).some(one => one.name === name))
    throw new Refusal('ValidationError', `Could not save the composite alarm as the alarm rule leads back to ${name}`)
}

import { textsMember } from '../kernel/member.ts'
import type { Operation } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { alarmNamed, alarmsState } from './alarm.ts'
import { alarmsIn } from './alarm-rule.ts'

/** `DeleteAlarms`: up to a hundred; one that a composite alarm of the rest names stays, and with it all. Names that are not there are passed over. */
export const deleteAlarms: Operation = {
  resource: input => textsMember(input, 'AlarmNames')?.join(',') ?? '',
  run: (context, input) => {
    const { alarms } = alarmsState(context)
    const names = textsMember(input, 'AlarmNames') ?? []
    if (names.length > 100) throw new Refusal('ValidationError', 'At most 100 alarms can be deleted at once')
    const rest = Object.values(alarms).filter(alarm => alarm.rule !== undefined && !names.includes(alarm.name))
    const holder = rest.find(alarm => alarmsIn(alarm.rule ?? '').some(name => names.includes(name)))
    if (holder !== undefined)
      throw new Refusal(
        'ValidationError',
        `Alarms cannot be deleted, the composite alarm ${holder.name} refers to them`
      )
    for (const name of names) if (alarmNamed(context, name) !== undefined) delete alarms[name]
    return {}
  }
}

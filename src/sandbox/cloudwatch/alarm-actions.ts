import { textsMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { alarmNamed } from './alarm.ts'

const switching = (on: boolean): Operation => ({
  resource: (input: Input) => textsMember(input, 'AlarmNames')?.join(',') ?? '',
  run: (context, input) => {
    for (const name of textsMember(input, 'AlarmNames') ?? []) {
      const alarm = alarmNamed(context, name)
      if (alarm !== undefined) alarm.settings = { ...alarm.settings, ActionsEnabled: on }
    }
    return {}
  }
})

/** `EnableAlarmActions`: shown; no action is taken in any case. */
export const enableAlarmActions: Operation = switching(true)

/** `DisableAlarmActions`. */
export const disableAlarmActions: Operation = switching(false)

import { neededText, textMember } from '../kernel/member.ts'
import type { Operation } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type AlarmState, alarmNamed, moveAlarm } from './alarm.ts'

const states: readonly string[] = ['OK', 'ALARM', 'INSUFFICIENT_DATA'] satisfies AlarmState[]

const isState = (value: string): value is AlarmState => states.includes(value)

/** `SetAlarmState`: the state stays until it is set again. */
export const setAlarmState: Operation = {
  resource: input => textMember(input, 'AlarmName') ?? '',
  run: (context, input) => {
    const alarm = alarmNamed(context, neededText(input, 'AlarmName', 'ValidationError'))
    const state = neededText(input, 'StateValue', 'ValidationError')
    const reason = neededText(input, 'StateReason', 'ValidationError')
    if (!isState(state)) throw new Refusal('ValidationError', `StateValue must be one of ${states.join(', ')}`)
    if (alarm === undefined) throw new Refusal('ResourceNotFound', 'Alarm not found', { status: 404 })
    moveAlarm(alarm, { state, reason, at: context.now })
    return {}
  }
}

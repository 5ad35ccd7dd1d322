import type { Context } from '../kernel/context.ts'
import { regionPart } from '../kernel/part.ts'

/** An alarm's states, as CloudWatch names them. */
export type AlarmState = 'OK' | 'ALARM' | 'INSUFFICIENT_DATA'

/** One metric alarm: what was put, and the state it was last set to. Times in milliseconds since the Unix epoch. */
export type Alarm = {
  name: string
  state: AlarmState
  reason: string
  updated: number
  configured: number
  /** The members of `PutMetricAlarm` as given, without the name. */
  settings: Record<string, unknown>
}

/** What CloudWatch keeps in one region. */
export type AlarmsState = { alarms: Record<string, Alarm> }

/** The region's alarms by name. */
export const alarmsState = (context: Context): AlarmsState => regionPart(context, 'cloudwatch', () => ({ alarms: {} }))

/** The alarm of this name in the context's region, if there is one. */
export const alarmNamed = (context: Context, name: string): Alarm | undefined => {
  const { alarms } = alarmsState(context)
  return Object.hasOwn(alarms, name) ? alarms[name] : undefined
}

/** The state of an alarm, `undefined` when there is no such alarm. */
export const alarmState = (context: Context, name: string): AlarmState | undefined => alarmNamed(context, name)?.state

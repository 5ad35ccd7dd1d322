import type { Context } from '../kernel/context.ts'
import { regionPart } from '../kernel/part.ts'
import { partition } from '../kernel/partition.ts'
import { put } from '../kernel/put.ts'
import { alarmsIn, ruleState } from './alarm-rule.ts'

/** An alarm's states, as CloudWatch names them. */
export type AlarmState = 'OK' | 'ALARM' | 'INSUFFICIENT_DATA'

/** What happened to an alarm, the latest last. */
export type HistoryItem = { at: number; type: 'StateUpdate' | 'ConfigurationUpdate'; summary: string; data: unknown }

/** One alarm: what was put, and the state it was last set to. Times in milliseconds since the Unix epoch. */
export type Alarm = {
  name: string
  /** A composite alarm's rule; its state is that of the rule at each moment. */
  rule?: string
  state: AlarmState
  reason: string
  updated: number
  configured: number
  /** The members of `PutMetricAlarm` or `PutCompositeAlarm` as given, without the name. */
  settings: Record<string, unknown>
  history?: HistoryItem[]
  tags?: Record<string, string>
}

/** What CloudWatch keeps in one region. */
export type AlarmsState = { alarms: Record<string, Alarm> }

/** So many items of an alarm's history are kept. */
const longest = 100

/** The region's alarms by name. */
export const alarmsState = (context: Context): AlarmsState => regionPart(context, 'cloudwatch', () => ({ alarms: {} }))

/** The alarm of this name in the context's region, if there is one. */
export const alarmNamed = (context: Context, name: string): Alarm | undefined => {
  const { alarms } = alarmsState(context)
  return Object.hasOwn(alarms, name) ? alarms[name] : undefined
}

/** The state of an alarm, `undefined` when there is no such alarm. */
export const alarmState = (context: Context, name: string): AlarmState | undefined => stateOf(context, name, new Map())

/** Composite alarms may name the same ones again and again; each is looked at once. */
const stateOf = (context: Context, name: string, seen: Map<string, AlarmState | undefined>): AlarmState | undefined => {
  if (seen.has(name)) return seen.get(name)
  const alarm = alarmNamed(context, name)
  const rule = alarm?.rule
  const state = rule === undefined ? alarm?.state : ruleState(rule, other => stateOf(context, other, seen))
  seen.set(name, state)
  return state
}

/** An alarm, and all that its rule leads to, each once. */
export const reached = (context: Context, alarm: Alarm): readonly Alarm[] => {
  const found = new Set([alarm])
  for (const one of found)
    for (const name of one.rule === undefined ? [] : alarmsIn(one.rule)) {
      const other = alarmNamed(context, name)
      if (other !== undefined) found.add(other)
    }
  return [...found]
}

/** An alarm's ARN. */
export const alarmArn = ({ account, caller: { region } }: Context, name: string): string =>
  `arn:${partition(region)}:cloudwatch:${region}:${account.id}:alarm:${name}`

/** Puts an alarm, a new one in the state of too little data; one that is there keeps its state. */
export const putAlarm = (context: Context, of: Pick<Alarm, 'name' | 'rule' | 'settings'>): Alarm => {
  const known = alarmNamed(context, of.name)
  const kept = known ?? {
    state: 'INSUFFICIENT_DATA' as const,
    ...{ reason: 'Unchecked: Initial alarm creation', updated: context.now }
  }
  const alarm: Alarm = { ...kept, ...of, configured: context.now }
  const summary = `Alarm "${of.name}" ${known === undefined ? 'created' : 'updated'}`
  note(alarm, {
    at: context.now,
    type: 'ConfigurationUpdate',
    summary,
    data: { type: known === undefined ? 'Create' : 'Update' }
  })
  put(alarmsState(context).alarms, of.name, alarm)
  return alarm
}

/** Sets an alarm's state and says why. */
export const moveAlarm = (
  alarm: Alarm,
  to: { readonly state: AlarmState; readonly reason: string; readonly at: number }
): void => {
  if (alarm.state !== to.state) {
    const summary = `Alarm updated from ${alarm.state} to ${to.state}`
    const data = {
      oldState: { stateValue: alarm.state, stateReason: alarm.reason },
      newState: { stateValue: to.state, stateReason: to.reason }
    }
    note(alarm, { at: to.at, type: 'StateUpdate', summary, data })
    alarm.updated = to.at
  }
  alarm.state = to.state
  alarm.reason = to.reason
}

const note = (alarm: Alarm, item: HistoryItem): void => {
  alarm.history = [...(alarm.history ?? []), item].slice(-longest)
}

import { numberMember, textMember } from '../kernel/member.ts'
import type { Operation } from '../kernel/operation.ts'
import { timestamp } from '../kernel/timestamp.ts'
import { type Alarm, alarmsState, type HistoryItem } from './alarm.ts'
import { paged } from './page.ts'

/** `DescribeAlarmHistory`: what was put and set, the latest first unless told; a hundred items of each alarm are remembered. */
export const describeAlarmHistory: Operation = {
  resource: input => textMember(input, 'AlarmName') ?? '',
  run: (context, input) => {
    const [name, type] = [textMember(input, 'AlarmName'), textMember(input, 'HistoryItemType')]
    const [from, to] = [
      numberMember(input, 'StartDate') ?? 0,
      numberMember(input, 'EndDate') ?? Number.MAX_SAFE_INTEGER
    ]
    const down = textMember(input, 'ScanBy') !== 'TimestampAscending'
    const found = Object.values(alarmsState(context).alarms)
      .filter(alarm => name === undefined || alarm.name === name)
      .flatMap(alarm => (alarm.history ?? []).map(item => ({ alarm, item })))
      .filter(
        ({ item }) => (type === undefined || item.type === type) && item.at >= from * 1000 && item.at <= to * 1000
      )
      .sort((a, b) => a.item.at - b.item.at)
    const { page, next } = paged(input, down ? found.reverse() : found, 'MaxRecords')
    return { AlarmHistoryItems: page.map(shown), ...next }
  }
}

const shown = ({ alarm, item }: { readonly alarm: Alarm; readonly item: HistoryItem }): Record<string, unknown> => ({
  AlarmName: alarm.name,
  AlarmType: alarm.rule === undefined ? 'MetricAlarm' : 'CompositeAlarm',
  Timestamp: timestamp(item.at),
  HistoryItemType: item.type,
  HistorySummary: item.summary,
  HistoryData: JSON.stringify({ version: '1.0', ...(item.data as object) })
})

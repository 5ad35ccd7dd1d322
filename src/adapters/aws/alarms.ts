import type { Alarms, AlarmView } from '../../ports/alarms.ts'
import type { Caller } from './calls.ts'
import { certain, given, told } from './given.ts'
import { batches } from './pages.ts'

/** CloudWatch alarms over the SDK. */
export const alarms = (cloudwatch: Caller<'CLOUDWATCH'>): Alarms => ({
  describe: async names => {
    const found = new Map<string, AlarmView>()
    for (const batch of batches([...new Set(names)], 100)) {
      const answer = await cloudwatch({
        operation: 'cloudwatch:DescribeAlarms',
        on: { alarm: batch.join(', ') },
        send: api =>
          api.describeAlarms({
            AlarmNames: [...batch],
            AlarmTypes: ['MetricAlarm', 'CompositeAlarm'],
            MaxRecords: 100
          })
      })
      for (const alarm of [...(answer.MetricAlarms ?? []), ...(answer.CompositeAlarms ?? [])]) {
        const state = certain(alarm.StateValue, 'StateValue')
        found.set(certain(alarm.AlarmName, 'AlarmName'), {
          state,
          ...given({ reason: told(alarm.StateReason) })
        })
      }
    }
    return found
  }
})

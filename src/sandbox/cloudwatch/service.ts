import type { Service } from '../kernel/operation.ts'
import { checked, validation } from '../model/check-request.ts'
import { describeAlarms } from './describe-alarms.ts'
import { cloudwatchModel } from './model.data.ts'
import { putMetricAlarm } from './put-metric-alarm.ts'
import { setAlarmState } from './set-alarm-state.ts'

/** CloudWatch: metric alarms whose state is set, not computed. */
export const cloudwatch: Service = checked(
  {
    name: 'cloudwatch',
    wire: { protocol: 'json', version: '1.0', target: 'GraniteServiceVersion20100801.', compatible: 'query' },
    operations: { DescribeAlarms: describeAlarms, PutMetricAlarm: putMetricAlarm, SetAlarmState: setAlarmState }
  },
  cloudwatchModel,
  validation('ValidationError')
)

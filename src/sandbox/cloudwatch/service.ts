import type { Service } from '../kernel/operation.ts'
import { checked, validation } from '../model/check-request.ts'
import { disableAlarmActions, enableAlarmActions } from './alarm-actions.ts'
import { deleteAlarms } from './delete-alarms.ts'
import { describeAlarmHistory } from './describe-alarm-history.ts'
import { describeAlarms } from './describe-alarms.ts'
import { cloudwatchModel } from './model.data.ts'
import { putCompositeAlarm } from './put-composite-alarm.ts'
import { putMetricAlarm } from './put-metric-alarm.ts'
import { setAlarmState } from './set-alarm-state.ts'
import { listTagsForResource, tagResource, untagResource } from './tags.ts'

/** CloudWatch: metric alarms whose state is set, not computed, and composite ones over them. */
export const cloudwatch: Service = checked(
  {
    name: 'cloudwatch',
    wire: { protocol: 'json', version: '1.0', target: 'GraniteServiceVersion20100801.', compatible: 'query' },
    operations: {
      DeleteAlarms: deleteAlarms,
      DescribeAlarmHistory: describeAlarmHistory,
      DescribeAlarms: describeAlarms,
      DisableAlarmActions: disableAlarmActions,
      EnableAlarmActions: enableAlarmActions,
      ListTagsForResource: listTagsForResource,
      PutCompositeAlarm: putCompositeAlarm,
      PutMetricAlarm: putMetricAlarm,
      SetAlarmState: setAlarmState,
      TagResource: tagResource,
      UntagResource: untagResource
    }
  },
  cloudwatchModel,
  validation('ValidationError')
)

import type { Service } from '../kernel/operation.ts'
import { checked, validation } from '../model/check-request.ts'
import { createLogGroup } from './create-log-group.ts'
import { createLogStream } from './create-log-stream.ts'
import { deleteLogGroup } from './delete-log-group.ts'
import { deleteLogStream } from './delete-log-stream.ts'
import { describeLogGroups } from './describe-log-groups.ts'
import { describeLogStreams } from './describe-log-streams.ts'
import { filterLogEvents } from './filter-log-events.ts'
import { getLogEvents } from './get-log-events.ts'
import { logsModel } from './model.data.ts'
import { putLogEvents } from './put-log-events.ts'
import { deleteRetentionPolicy, putRetentionPolicy } from './retention-policy.ts'
import { listTagsForResource, tagResource, untagResource } from './tags.ts'

/** CloudWatch Logs: groups, streams and their lines. */
export const logs: Service = checked(
  {
    name: 'logs',
    wire: { protocol: 'json', version: '1.1', target: 'Logs_20140328.' },
    operations: {
      CreateLogGroup: createLogGroup,
      CreateLogStream: createLogStream,
      DeleteLogGroup: deleteLogGroup,
      DeleteLogStream: deleteLogStream,
      DeleteRetentionPolicy: deleteRetentionPolicy,
      DescribeLogGroups: describeLogGroups,
      DescribeLogStreams: describeLogStreams,
      FilterLogEvents: filterLogEvents,
      GetLogEvents: getLogEvents,
      ListTagsForResource: listTagsForResource,
      PutLogEvents: putLogEvents,
      PutRetentionPolicy: putRetentionPolicy,
      TagResource: tagResource,
      UntagResource: untagResource
    }
  },
  logsModel,
  validation('InvalidParameterException')
)

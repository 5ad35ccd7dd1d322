import type { Context } from '../kernel/context.ts'
import { textMember } from '../kernel/member.ts'
import type { Operation } from '../kernel/operation.ts'
import { partition } from '../kernel/partition.ts'
import { paged } from './page.ts'
import { type LogGroup, logsState } from './state.ts'

/** `DescribeLogGroups`: by name. */
export const describeLogGroups: Operation = {
  resource: input => textMember(input, 'logGroupNamePrefix') ?? '',
  run: (context, input) => {
    const prefix = textMember(input, 'logGroupNamePrefix') ?? ''
    const pattern = textMember(input, 'logGroupNamePattern') ?? ''
    const groups = Object.values(logsState(context).groups)
      .filter(({ name }) => name.startsWith(prefix) && name.toLowerCase().includes(pattern.toLowerCase()))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
    const { page, next } = paged(input, groups)
    return { logGroups: page.map(group => shown(context, group)), ...next }
  }
}

const shown = ({ account, caller }: Context, group: LogGroup): Record<string, unknown> => {
  const arn = `arn:${partition(caller.region)}:logs:${caller.region}:${account.id}:log-group:${group.name}`
  return {
    logGroupName: group.name,
    creationTime: group.created,
    ...(group.retention !== undefined && { retentionInDays: group.retention }),
    metricFilterCount: 0,
    arn: `${arn}:*`,
    storedBytes: 0,
    logGroupClass: 'STANDARD',
    logGroupArn: arn
  }
}

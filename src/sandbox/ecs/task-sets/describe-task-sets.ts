import { textsMember } from '../../kernel/member.ts'
import type { Operation } from '../../kernel/operation.ts'
import { ecsArn } from '../arn.ts'
import { refused } from '../refuse.ts'
import { requireService } from '../services/find-service.ts'
import { serviceKey } from '../services/service-record.ts'
import { findTaskSet, setResource } from './find-task-set.ts'
import { taskSets } from './set-rollout.ts'
import { taskSetView } from './task-set-view.ts'

/** DescribeTaskSets of an external controller's service: all of them unless some are named; unknown ones are `failures` with reason MISSING. */
export const describeTaskSets: Operation = {
  resource: setResource,
  run: (context, input) => {
    const service = requireService(context, input)
    if (service.controller !== 'EXTERNAL') throw refused('set-controller')
    const named = textsMember(input, 'taskSets') ?? []
    const withTags = (textsMember(input, 'include') ?? []).includes('TAGS')
    const sought = named.map(text => ({ text, rollout: findTaskSet(context, service, text) }))
    const found = named.length === 0 ? taskSets(service) : sought.flatMap(({ rollout }) => rollout ?? [])
    const missing = sought.filter(({ rollout }) => rollout === undefined)
    return {
      taskSets: found.map(rollout => taskSetView(context, service, rollout, withTags)),
      failures: missing.map(({ text }) => ({
        arn: text.startsWith('arn:') ? text : ecsArn(context, `task-set/${serviceKey(service)}/${text}`),
        reason: 'MISSING'
      }))
    }
  }
}

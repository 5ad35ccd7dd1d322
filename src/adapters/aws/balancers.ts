import type { Balancers } from '../../ports/balancers.ts'
import { lastPart } from './arn.ts'
import type { Caller } from './calls.ts'
import { certain, given, told } from './given.ts'

/** Load balancers of the second generation over the SDK. */
export const balancers = (elb: Caller<'ELASTIC_LOAD_BALANCING_V2'>): Balancers => ({
  targets: async group => {
    const answer = await elb({
      operation: 'elasticloadbalancing:DescribeTargetHealth',
      on: { 'target group': lastPart(group.slice(0, group.lastIndexOf('/'))) },
      send: api => api.describeTargetHealth({ TargetGroupArn: group })
    })
    return (answer.TargetHealthDescriptions ?? []).map(({ Target: target, TargetHealth: health }) => ({
      id: `${certain(target?.Id, 'target id')}${target?.Port === undefined ? '' : `:${target.Port}`}`,
      state: certain(health?.State, 'target state'),
      ...given({ reason: health?.Reason, description: told(health?.Description) })
    }))
  }
})

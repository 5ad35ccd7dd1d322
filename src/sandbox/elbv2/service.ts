import type { Service } from '../kernel/operation.ts'
import { checked, validation } from '../model/check-request.ts'
import { describeLoadBalancerAttributes, modifyLoadBalancerAttributes } from './balancer-attributes.ts'
import { createLoadBalancer, describeLoadBalancers } from './balancers.ts'
import { deleteListener, deleteLoadBalancer, deleteRule, deleteTargetGroup } from './deletions.ts'
import { createListener, describeListeners, modifyListener } from './listeners.ts'
import { elbv2Model } from './model.data.ts'
import { modifyTargetGroup } from './modify-target-group.ts'
import { createRule, describeRules, modifyRule } from './rules.ts'
import { addTags, describeTags, removeTags } from './tags.ts'
import { describeTargetGroupAttributes, modifyTargetGroupAttributes } from './target-group-attributes.ts'
import { createTargetGroup, describeTargetGroups } from './target-groups.ts'
import { deregisterTargets, describeTargetHealth, registerTargets } from './targets.ts'

/** Elastic Load Balancing, version 2: load balancers, listeners, rules, target groups and their targets' health. */
export const elbv2: Service = checked(
  {
    name: 'elasticloadbalancing',
    wire: {
      protocol: 'query',
      version: '2015-12-01',
      namespace: 'http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/'
    },
    operations: {
      ...{ CreateLoadBalancer: createLoadBalancer, DescribeLoadBalancers: describeLoadBalancers },
      ...{ CreateListener: createListener, DescribeListeners: describeListeners, ModifyListener: modifyListener },
      ...{ CreateRule: createRule, DescribeRules: describeRules, ModifyRule: modifyRule },
      ...{ CreateTargetGroup: createTargetGroup, DescribeTargetGroups: describeTargetGroups },
      ModifyTargetGroup: modifyTargetGroup,
      DescribeTargetGroupAttributes: describeTargetGroupAttributes,
      ModifyTargetGroupAttributes: modifyTargetGroupAttributes,
      ...{ RegisterTargets: registerTargets, DeregisterTargets: deregisterTargets },
      DescribeTargetHealth: describeTargetHealth,
      DescribeLoadBalancerAttributes: describeLoadBalancerAttributes,
      ModifyLoadBalancerAttributes: modifyLoadBalancerAttributes,
      ...{ DeleteLoadBalancer: deleteLoadBalancer, DeleteListener: deleteListener, DeleteRule: deleteRule },
      DeleteTargetGroup: deleteTargetGroup,
      ...{ AddTags: addTags, RemoveTags: removeTags, DescribeTags: describeTags }
    }
  },
  elbv2Model,
  validation('ValidationError')
)

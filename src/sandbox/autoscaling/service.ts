import type { Service } from '../kernel/operation.ts'
import { checked, validation } from '../model/check-request.ts'
import { deregisterScalableTarget } from './deregister-scalable-target.ts'
import { describeScalableTargets } from './describe-scalable-targets.ts'
import { emptyList } from './empty-list.ts'
import { autoScalingModel } from './model.data.ts'
import { registerScalableTarget } from './register-scalable-target.ts'

/** Application Auto Scaling: targets with bounds and suspensions; nothing scales by itself. */
export const autoScaling: Service = checked(
  {
    name: 'application-autoscaling',
    wire: { protocol: 'json', version: '1.1', target: 'AnyScaleFrontendService.' },
    operations: {
      DeregisterScalableTarget: deregisterScalableTarget,
      DescribeScalableTargets: describeScalableTargets,
      DescribeScalingActivities: emptyList('ScalingActivities'),
      DescribeScalingPolicies: emptyList('ScalingPolicies'),
      DescribeScheduledActions: emptyList('ScheduledActions'),
      RegisterScalableTarget: registerScalableTarget
    }
  },
  autoScalingModel,
  validation('ValidationException')
)

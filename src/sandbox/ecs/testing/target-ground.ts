import { elbState } from '../../elbv2/state.ts'
import type { Input } from '../../kernel/operation.ts'
import type { Stage } from './stage.ts'

/** The ARN of a target group of histories. */
export const group = (name: string): string =>
  `arn:aws:elasticloadbalancing:eu-west-1:111111111111:targetgroup/${name}/1`

/** The load balancers of a history's service, behind one of this kind. */
export const balanced = (balancer: 'app' | 'net' | undefined): readonly Input[] => {
  if (balancer === undefined) return []
  const tail = balancer === 'app' ? 'listener-rule/app/a/1/2/3' : 'listener/net/a/1/2'
  const productionListenerRule = `arn:aws:elasticloadbalancing:eu-west-1:111111111111:${tail}`
  const advancedConfiguration = { alternateTargetGroupArn: group('green'), productionListenerRule, roleArn: 'r' }
  return [{ targetGroupArn: group('blue'), containerName: 'api', containerPort: 80, advancedConfiguration }]
}

/** Lays the target groups of histories, with this deregistration delay in seconds. */
export const stand = (stage: Stage, delay: number): void => {
  const attributes = { 'deregistration_delay.timeout_seconds': String(delay) }
  for (const arn of ['blue', 'green'].map(group))
    elbState(stage.context()).groups[arn] = { arn, name: arn, asked: {}, settings: {}, attributes, targets: [] }
}

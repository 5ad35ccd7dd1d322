import { neededText, textMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { balancerAttributes } from './balancer-attributes.ts'
import { isDefaultRule } from './default-rule.ts'
import { required } from './refuse.ts'
import { elbState } from './state.ts'
import { dropTags } from './tags.ts'
import { balancersOf } from './target-groups.ts'

const name =
  (member: string) =>
  (input: Input): string =>
    textMember(input, member)?.split('/')[2] ?? ''

/** `DeleteLoadBalancer`: with its listeners and rules; one that is not there is no error, a protected one stays. */
export const deleteLoadBalancer: Operation = {
  resource: name('LoadBalancerArn'),
  run: (context, input) => {
    const state = elbState(context)
    const arn = neededText(input, 'LoadBalancerArn', 'ValidationError')
    const balancer = Object.hasOwn(state.balancers, arn) ? state.balancers[arn] : undefined
    if (balancer === undefined) return {}
    if (balancerAttributes(balancer)['deletion_protection.enabled'] === 'true')
      throw new Refusal(
        'OperationNotPermitted',
        `Load balancer '${arn}' cannot be deleted because deletion protection is enabled`
      )
    for (const listener of Object.values(state.listeners))
      if (listener.balancer === arn) dropListener(context, listener.arn)
    delete state.balancers[arn]
    dropTags(context, arn)
    return {}
  }
}

const dropListener = (context: Parameters<Operation['run']>[0], arn: string): void => {
  const { listeners, rules } = elbState(context)
  for (const rule of Object.values(rules)) {
    if (rule.listener !== arn) continue
    delete rules[rule.arn]
    dropTags(context, rule.arn)
  }
  delete listeners[arn]
  dropTags(context, arn)
}

/** `DeleteListener`: with its rules. */
export const deleteListener: Operation = {
  resource: name('ListenerArn'),
  run: (context, input) => {
    const arn = neededText(input, 'ListenerArn', 'ValidationError')
    dropListener(context, required(elbState(context).listeners, arn, 'ListenerNotFound').arn)
    return {}
  }
}

/** `DeleteRule`: any but the default one. */
export const deleteRule: Operation = {
  resource: name('RuleArn'),
  run: (context, input) => {
    const state = elbState(context)
    const arn = neededText(input, 'RuleArn', 'ValidationError')
    if (isDefaultRule(state, arn)) throw new Refusal('OperationNotPermitted', `Default rule '${arn}' cannot be deleted`)
    required(state.rules, arn, 'RuleNotFound')
    delete state.rules[arn]
    dropTags(context, arn)
    return {}
  }
}

/** `DeleteTargetGroup`: one that no listener and no rule sends traffic to; one that is not there is no error. */
export const deleteTargetGroup: Operation = {
  resource: input => textMember(input, 'TargetGroupArn')?.split('/')[1] ?? '',
  run: (context, input) => {
    const { groups } = elbState(context)
    const arn = neededText(input, 'TargetGroupArn', 'ValidationError')
    if (balancersOf(context, arn).length > 0)
      throw new Refusal('ResourceInUse', `Target group '${arn}' is currently in use by a listener or a rule`)
    delete groups[arn]
    dropTags(context, arn)
    return {}
  }
}

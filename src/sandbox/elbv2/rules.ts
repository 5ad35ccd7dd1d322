import type { Context } from '../kernel/context.ts'
import { draw } from '../kernel/draw.ts'
import { neededText, numberMember, structuresMember, textMember, textsMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { actions } from './action.ts'
import { defaultRuleArn, isDefaultRule } from './default-rule.ts'
import { listenerActions } from './listeners.ts'
import { paged } from './page.ts'
import { invalid, required } from './refuse.ts'
import { arnPath, elbArn, elbState, type Listener, type ListenerRule } from './state.ts'
import { putTags } from './tags.ts'
import { steered } from './traffic.ts'

const resource = (input: Input): string =>
  (textMember(input, 'RuleArn') ?? textMember(input, 'ListenerArn'))?.split('/')[2] ?? ''

/** `CreateRule`: at a priority of its own. */
export const createRule: Operation = {
  resource,
  run: (context, input) => {
    const state = elbState(context)
    const listener = required(state.listeners, neededText(input, 'ListenerArn', 'ValidationError'), 'ListenerNotFound')
    const priority = numberMember(input, 'Priority') ?? 0
    if (priority < 1 || priority > 50_000) throw invalid(`Priority '${priority}' must be between 1 and 50000`)
    if (Object.values(state.rules).some(rule => rule.listener === listener.arn && rule.priority === priority))
      throw new Refusal('PriorityInUse', `Priority '${priority}' is currently in use`)
    const arn = ruleArn(context, listener, String(priority))
    const conditions = structuredClone(structuresMember(input, 'Conditions') ?? [])
    const rule = { arn, listener: listener.arn, priority, conditions, actions: actions(state, input, 'Actions') }
    state.rules[arn] = rule
    putTags(context, arn, input)
    return { Rules: [view(context, rule)] }
  }
}

const ruleArn = (context: Context, listener: Listener, what: string): string =>
  elbArn(
    context,
    `listener-rule/${arnPath(listener.arn)}/${draw(context.world, `elbv2 rule ${listener.arn} ${what}`).slice(0, 16)}`
  )

/** `ModifyRule`: conditions and actions that are absent stay; the default rule is changed through its listener. */
export const modifyRule: Operation = {
  resource,
  run: (context, input) => {
    const state = elbState(context)
    const arn = neededText(input, 'RuleArn', 'ValidationError')
    if (isDefaultRule(state, arn))
      throw new Refusal('OperationNotPermitted', `Default rule '${arn}' cannot be modified`)
    const rule = required(state.rules, arn, 'RuleNotFound')
    if (input.Actions !== undefined) rule.actions = actions(state, input, 'Actions')
    if (input.Conditions !== undefined) rule.conditions = structuredClone(structuresMember(input, 'Conditions') ?? [])
    return { Rules: [view(context, rule)] }
  }
}

/** `DescribeRules`: by ARN, or all of a listener by priority, the default one last. */
export const describeRules: Operation = {
  resource,
  run: (context, input) => {
    const state = elbState(context)
    const arns = textsMember(input, 'RuleArns') ?? []
    if (arns.length > 0)
      return paged(
        input,
        'Rules',
        arns.map(arn => described(context, arn))
      )
    const listener = required(state.listeners, neededText(input, 'ListenerArn', 'ValidationError'), 'ListenerNotFound')
    const own = Object.values(state.rules).filter(rule => rule.listener === listener.arn)
    const sorted = own.sort((a, b) => a.priority - b.priority).map(rule => view(context, rule))
    return paged(input, 'Rules', [...sorted, defaultView(context, listener)])
  }
}

const described = (context: Context, arn: string): Record<string, unknown> => {
  const state = elbState(context)
  const listener = Object.values(state.listeners).find(one => defaultRuleArn(one) === arn)
  return listener === undefined
    ? view(context, required(state.rules, arn, 'RuleNotFound'))
    : defaultView(context, listener)
}

const defaultView = (context: Context, listener: Listener): Record<string, unknown> => ({
  ...{
    RuleArn: defaultRuleArn(listener),
    Priority: 'default',
    Conditions: [],
    Actions: listenerActions(context, listener)
  },
  IsDefault: true
})

const view = (context: Context, rule: ListenerRule): Record<string, unknown> => ({
  ...{ RuleArn: rule.arn, Priority: String(rule.priority), Conditions: rule.conditions },
  Actions: steered(context, rule.arn, rule.actions),
  IsDefault: false
})

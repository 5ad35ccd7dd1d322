import type { Context } from '../kernel/context.ts'
import { draw } from '../kernel/draw.ts'
import { neededText, numberMember, textMember, textsMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { actions } from './action.ts'
import { defaultRuleArn } from './default-rule.ts'
import { paged } from './page.ts'
import { required } from './refuse.ts'
import { arnPath, elbArn, elbState, type Listener } from './state.ts'
import { putTags } from './tags.ts'
import { steered } from './traffic.ts'

const settingsOf = (input: Input): Input => {
  const { LoadBalancerArn: _, ListenerArn: __, DefaultActions: ___, Tags: ____, ...rest } = input
  const port = numberMember(input, 'Port')
  return structuredClone({ ...rest, ...(port === undefined ? {} : { Port: port }) })
}

const takenPort = (context: Context, balancer: string, port: number | undefined): Listener | undefined =>
  Object.values(elbState(context).listeners).find(one => one.balancer === balancer && one.settings.Port === port)

/** `CreateListener`: one to a port. */
export const createListener: Operation = {
  resource: input => textMember(input, 'LoadBalancerArn')?.split('/')[2] ?? '',
  run: (context, input) => {
    const state = elbState(context)
    const balancer = required(
      state.balancers,
      neededText(input, 'LoadBalancerArn', 'ValidationError'),
      'LoadBalancerNotFound'
    )
    const port = numberMember(input, 'Port')
    if (takenPort(context, balancer.arn, port) !== undefined)
      throw new Refusal(
        'DuplicateListener',
        `A listener already exists on this port for this load balancer '${balancer.arn}'`
      )
    const id = draw(context.world, `elbv2 listener ${balancer.arn} ${port}`).slice(0, 16)
    const arn = elbArn(context, `listener/${arnPath(balancer.arn)}/${id}`)
    const listener = {
      arn,
      balancer: balancer.arn,
      settings: settingsOf(input),
      actions: actions(state, input, 'DefaultActions')
    }
    state.listeners[arn] = listener
    putTags(context, arn, input)
    return { Listeners: [view(context, listener)] }
  }
}

/** `ModifyListener`: members that are absent stay. */
export const modifyListener: Operation = {
  resource: input => textMember(input, 'ListenerArn')?.split('/')[2] ?? '',
  run: (context, input) => {
    const state = elbState(context)
    const listener = required(state.listeners, neededText(input, 'ListenerArn', 'ValidationError'), 'ListenerNotFound')
    if (input.DefaultActions !== undefined) listener.actions = actions(state, input, 'DefaultActions')
    listener.settings = { ...listener.settings, ...settingsOf(input) }
    return { Listeners: [view(context, listener)] }
  }
}

/** `DescribeListeners`: by ARN, or all of a load balancer. */
export const describeListeners: Operation = {
  resource: input => textMember(input, 'LoadBalancerArn')?.split('/')[2] ?? '',
  run: (context, input) => {
    const state = elbState(context)
    const arns = textsMember(input, 'ListenerArns') ?? []
    const balancer = textMember(input, 'LoadBalancerArn')
    if (balancer !== undefined) required(state.balancers, balancer, 'LoadBalancerNotFound')
    const found =
      arns.length > 0
        ? arns.map(arn => required(state.listeners, arn, 'ListenerNotFound'))
        : Object.values(state.listeners).filter(listener => listener.balancer === balancer)
    return paged(
      input,
      'Listeners',
      found.map(listener => view(context, listener))
    )
  }
}

/** What a listener does with what none of its other rules takes, as it is now. */
export const listenerActions = (context: Context, listener: Listener): readonly Input[] =>
  steered(context, listener.arn, steered(context, defaultRuleArn(listener), listener.actions))

const view = (context: Context, listener: Listener): Record<string, unknown> => ({
  ListenerArn: listener.arn,
  LoadBalancerArn: listener.balancer,
  ...listener.settings,
  DefaultActions: listenerActions(context, listener)
})

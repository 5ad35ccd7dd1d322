import type { Context } from '../kernel/context.ts'
import { draw } from '../kernel/draw.ts'
import { neededText, numberMember, textMember, textsMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { forwarded } from './action.ts'
import { listenerActions } from './listeners.ts'
import { paged } from './page.ts'
import { invalid, required } from './refuse.ts'
import { elbArn, elbState, type TargetGroup } from './state.ts'
import { putTags } from './tags.ts'
import { steered } from './traffic.ts'

const defaults = (protocol: string): Input => ({
  HealthCheckProtocol: protocol === 'TCP' ? 'TCP' : 'HTTP',
  HealthCheckPort: 'traffic-port',
  HealthCheckEnabled: true,
  HealthCheckIntervalSeconds: 30,
  HealthCheckTimeoutSeconds: protocol === 'TCP' ? 10 : 5,
  HealthyThresholdCount: 5,
  UnhealthyThresholdCount: 2,
  ...(protocol === 'TCP' ? {} : { HealthCheckPath: '/', Matcher: { HttpCode: '200' }, ProtocolVersion: 'HTTP1' }),
  TargetType: 'instance',
  IpAddressType: 'ipv4'
})

/** `CreateTargetGroup`: one of the same name and settings is given once more. */
export const createTargetGroup: Operation = {
  resource: input => textMember(input, 'Name') ?? '',
  run: (context, input) => {
    const name = neededText(input, 'Name', 'ValidationError')
    if (!/^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,30}[a-zA-Z0-9])?$/.test(name))
      throw invalid(
        `Target group name '${name}' can only contain characters that are alphanumeric characters and hyphens(-), at most 32`
      )
    const state = elbState(context)
    const known = Object.values(state.groups).find(group => group.name === name)
    if (known !== undefined && JSON.stringify(known.asked) !== JSON.stringify(input))
      throw new Refusal(
        'DuplicateTargetGroupName',
        `A target group with the same name '${name}' exists, but with different settings`
      )
    return { TargetGroups: [targetGroupView(context, known ?? made(context, name, input))] }
  }
}

const made = (context: Context, name: string, input: Input): TargetGroup => {
  const id = draw(context.world, `elbv2 ${context.account.id} ${context.caller.region} targetgroup ${name}`).slice(
    0,
    16
  )
  const arn = elbArn(context, `targetgroup/${name}/${id}`)
  const { Name: _, Tags: __, Port: ___, ...given } = input
  const port = numberMember(input, 'Port')
  const settings = {
    ...defaults(textMember(input, 'Protocol') ?? 'HTTP'),
    ...given,
    ...(port === undefined ? {} : { Port: port })
  }
  const group: TargetGroup = {
    arn,
    name,
    asked: structuredClone(input),
    settings: structuredClone(settings),
    targets: []
  }
  elbState(context).groups[arn] = group
  putTags(context, arn, input)
  return group
}

/** `DescribeTargetGroups`: by ARN, name or load balancer. */
export const describeTargetGroups: Operation = {
  resource: input => textsMember(input, 'Names')?.join(',') ?? '',
  run: (context, input) => {
    const state = elbState(context)
    const [arns, names] = [textsMember(input, 'TargetGroupArns') ?? [], textsMember(input, 'Names') ?? []]
    const all = Object.values(state.groups)
    for (const arn of arns) required(state.groups, arn, 'TargetGroupNotFound')
    for (const name of names)
      required(Object.fromEntries(all.map(group => [group.name, group])), name, 'TargetGroupNotFound')
    const balancer = textMember(input, 'LoadBalancerArn')
    const found = all
      .filter(group => arns.length === 0 || arns.includes(group.arn))
      .filter(group => names.length === 0 || names.includes(group.name))
      .filter(group => balancer === undefined || balancersOf(context, group.arn).includes(balancer))
    return paged(
      input,
      'TargetGroups',
      found.map(group => targetGroupView(context, group))
    )
  }
}

/** The load balancers whose listeners or rules send traffic to a target group. */
export const balancersOf = (context: Context, group: string): readonly string[] => {
  const state = elbState(context)
  const listeners = Object.values(state.listeners).filter(
    listener =>
      forwarded(listenerActions(context, listener)).includes(group) ||
      Object.values(state.rules).some(
        rule => rule.listener === listener.arn && forwarded(steered(context, rule.arn, rule.actions)).includes(group)
      )
  )
  return [...new Set(listeners.map(({ balancer }) => balancer))]
}

/** A target group as answers show it. */
export const targetGroupView = (context: Context, group: TargetGroup): Record<string, unknown> => ({
  TargetGroupArn: group.arn,
  TargetGroupName: group.name,
  ...group.settings,
  LoadBalancerArns: balancersOf(context, group.arn)
})

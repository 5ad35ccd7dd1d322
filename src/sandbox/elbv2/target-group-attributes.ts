import type { Context } from '../kernel/context.ts'
import { numberMember, textMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { attributesIn, attributesView } from './attribute.ts'
import { invalid, required } from './refuse.ts'
import { elbState, type TargetGroup } from './state.ts'

/** What a target group says of itself unless told. */
const defaults: Readonly<Record<string, string>> = {
  'deregistration_delay.timeout_seconds': '300',
  'stickiness.enabled': 'false',
  'slow_start.duration_seconds': '0',
  'load_balancing.algorithm.type': 'round_robin'
}

const delayKey = 'deregistration_delay.timeout_seconds'

const resource = (input: Input): string => textMember(input, 'TargetGroupArn') ?? ''

const named = (context: Context, input: Input): TargetGroup =>
  required(elbState(context).groups, resource(input), 'TargetGroupNotFound')

const view = (group: TargetGroup): Record<string, unknown> => attributesView({ ...defaults, ...group.attributes })

/** `DescribeTargetGroupAttributes`: those that were set, and a few of AWS's defaults. */
export const describeTargetGroupAttributes: Operation = {
  resource,
  run: (context, input) => view(named(context, input))
}

/** `ModifyTargetGroupAttributes`: any key is kept; the deregistration delay is 0 to 3600 s. */
export const modifyTargetGroupAttributes: Operation = {
  resource,
  run: (context, input) => {
    const group = named(context, input)
    const given = attributesIn(input)
    const delay = given[delayKey] ?? '0'
    if (!/^\d{1,4}$/.test(delay) || Number(delay) > 3600)
      throw invalid(`Target group attribute value '${delay}' for key '${delayKey}' must be between 0 and 3600`)
    group.attributes = { ...group.attributes, ...given }
    return view(group)
  }
}

const kept = (context: Context, arn: string): TargetGroup | undefined => {
  const { groups } = elbState(context)
  return Object.hasOwn(groups, arn) ? groups[arn] : undefined
}

/** The deregistration delay of the target group of this ARN, in seconds; `undefined` where the group is only named. */
export const deregistrationDelay = (context: Context, arn: string): number | undefined => {
  const group = kept(context, arn)
  return group && Number({ ...defaults, ...group.attributes }[delayKey])
}

/** How long a target's checks must fail until it is unhealthy, in milliseconds; `undefined` where the group is only named. */
export const unhealthyTime = (context: Context, arn: string): number | undefined => {
  const group = kept(context, arn)
  if (group === undefined) return undefined
  const [interval, times] = ['HealthCheckIntervalSeconds', 'UnhealthyThresholdCount'].map(name =>
    numberMember(group.settings, name)
  )
  return (interval ?? 30) * (times ?? 2) * 1000
}

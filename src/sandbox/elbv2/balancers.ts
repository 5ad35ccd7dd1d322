import type { Context } from '../kernel/context.ts'
import { draw } from '../kernel/draw.ts'
import { neededText, textMember, textsMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { timestamp } from '../kernel/timestamp.ts'
import { paged } from './page.ts'
import { required } from './refuse.ts'
import { elbArn, elbState, type LoadBalancer } from './state.ts'
import { putTags } from './tags.ts'

/** `CreateLoadBalancer`: application or network; one of the same name and settings is given once more. It is active at once. */
export const createLoadBalancer: Operation = {
  resource: input => textMember(input, 'Name') ?? '',
  run: (context, input) => {
    const name = neededText(input, 'Name', 'ValidationError')
    const known = Object.values(elbState(context).balancers).find(balancer => balancer.name === name)
    if (known !== undefined && JSON.stringify(known.asked) !== JSON.stringify(input))
      throw new Refusal(
        'DuplicateLoadBalancerName',
        `A load balancer with the same name '${name}' exists, but with different settings`
      )
    return { LoadBalancers: [view(context, known ?? made(context, name, input))] }
  }
}

const made = (context: Context, name: string, input: Input): LoadBalancer => {
  const type = textMember(input, 'Type') ?? 'application'
  const id = draw(context.world, `elbv2 ${context.account.id} ${context.caller.region} balancer ${name}`).slice(0, 16)
  const arn = elbArn(context, `loadbalancer/${type === 'network' ? 'net' : 'app'}/${name}/${id}`)
  const settings = {
    Type: type,
    Scheme: textMember(input, 'Scheme') ?? 'internet-facing',
    IpAddressType: textMember(input, 'IpAddressType') ?? 'ipv4',
    SecurityGroups: textsMember(input, 'SecurityGroups') ?? [],
    AvailabilityZones: (textsMember(input, 'Subnets') ?? []).map((subnet, index) => ({
      ZoneName: `${context.caller.region}${'abcdef'.charAt(index % 6)}`,
      SubnetId: subnet,
      LoadBalancerAddresses: []
    }))
  }
  const balancer: LoadBalancer = { arn, name, created: context.now, asked: structuredClone(input), settings }
  elbState(context).balancers[arn] = balancer
  putTags(context, arn, input)
  return balancer
}

/** `DescribeLoadBalancers`: by ARN or name. */
export const describeLoadBalancers: Operation = {
  resource: input => textsMember(input, 'Names')?.join(',') ?? '',
  run: (context, input) => {
    const { balancers } = elbState(context)
    const [arns, names] = [textsMember(input, 'LoadBalancerArns') ?? [], textsMember(input, 'Names') ?? []]
    const all = Object.values(balancers)
    for (const arn of arns) required(balancers, arn, 'LoadBalancerNotFound')
    for (const name of names)
      required(Object.fromEntries(all.map(one => [one.name, one])), name, 'LoadBalancerNotFound')
    const found = all
      .filter(balancer => arns.length === 0 || arns.includes(balancer.arn))
      .filter(balancer => names.length === 0 || names.includes(balancer.name))
    return paged(
      input,
      'LoadBalancers',
      found.map(balancer => view(context, balancer))
    )
  }
}

const view = (
  { caller: { region } }: Context,
  { arn, name, created, settings }: LoadBalancer
): Record<string, unknown> => ({
  LoadBalancerArn: arn,
  LoadBalancerName: name,
  DNSName: `${name}-${arn.slice(-10)}.${region}.elb.amazonaws.com`,
  CanonicalHostedZoneId: 'Z000000000SANDBOX',
  CreatedTime: timestamp(created),
  State: { Code: 'active' },
  VpcId: 'vpc-00000000',
  ...settings
})

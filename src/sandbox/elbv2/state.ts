import type { Context } from '../kernel/context.ts'
import type { Input } from '../kernel/operation.ts'
import { regionPart } from '../kernel/part.ts'
import { partition } from '../kernel/partition.ts'

/** A target that was registered by hand; draining since `leaving`, in virtual milliseconds. */
export type Target = { readonly id: string; readonly port: number; readonly since: number; leaving?: number }

/** One target group; `settings` are the request's members with defaults, as shown. */
export type TargetGroup = {
  readonly arn: string
  readonly name: string
  readonly asked: Input
  settings: Input
  /** The attributes that were set. */
  attributes?: Readonly<Record<string, string>>
  targets: Target[]
}

/** One load balancer. */
export type LoadBalancer = {
  readonly arn: string
  readonly name: string
  readonly created: number
  readonly asked: Input
  readonly settings: Input
  /** The attributes that were set. */
  attributes?: Readonly<Record<string, string>>
}

/** One listener; its default actions are the actions of its last rule. */
export type Listener = { readonly arn: string; readonly balancer: string; settings: Input; actions: readonly Input[] }

/** One rule of a listener, other than the default one. */
export type ListenerRule = {
  readonly arn: string
  readonly listener: string
  readonly priority: number
  conditions: readonly Input[]
  actions: readonly Input[]
}

/** What Elastic Load Balancing keeps in one region, each by its ARN. */
export type ElbState = {
  groups: Record<string, TargetGroup>
  balancers: Record<string, LoadBalancer>
  listeners: Record<string, Listener>
  rules: Record<string, ListenerRule>
  /** Tags by the ARN of what has them. */
  tags?: Record<string, Record<string, string>>
}

/** The region's load balancing. */
export const elbState = (context: Context): ElbState =>
  regionPart(context, 'elbv2', () => ({ groups: {}, balancers: {}, listeners: {}, rules: {} }))

/** An ARN of the context's account and region, `rest` being all after the account. */
export const elbArn = ({ account, caller: { region } }: Context, rest: string): string =>
  `arn:${partition(region)}:elasticloadbalancing:${region}:${account.id}:${rest}`

/** The part of an ARN after its kind: `app/shop/50dc6c495c0c9188` of a load balancer's. */
export const arnPath = (arn: string): string => arn.split(':').slice(5).join(':').split('/').slice(1).join('/')

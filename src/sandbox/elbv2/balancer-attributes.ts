import { textMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { attributesIn, attributesView } from './attribute.ts'
import { balancerDefaults } from './balancer-attributes.data.ts'
import { invalid, required } from './refuse.ts'
import { elbState, type LoadBalancer } from './state.ts'

const resource = (input: Input): string => textMember(input, 'LoadBalancerArn') ?? ''

/** All attributes of a load balancer: AWS's defaults, and over them what was set. */
export const balancerAttributes = ({ settings, attributes }: LoadBalancer): Readonly<Record<string, string>> => ({
  ...balancerDefaults[textMember(settings, 'Type') ?? ''],
  ...attributes
})

/** `DescribeLoadBalancerAttributes`. */
export const describeLoadBalancerAttributes: Operation = {
  resource,
  run: (context, input) =>
    attributesView(balancerAttributes(required(elbState(context).balancers, resource(input), 'LoadBalancerNotFound')))
}

/** `ModifyLoadBalancerAttributes`: keys that the type knows; of the values only the idle time and protection are looked at. */
export const modifyLoadBalancerAttributes: Operation = {
  resource,
  run: (context, input) => {
    const balancer = required(elbState(context).balancers, resource(input), 'LoadBalancerNotFound')
    const [known, given] = [balancerAttributes(balancer), attributesIn(input)]
    for (const [key, value] of Object.entries(given)) check(known, key, value)
    balancer.attributes = { ...balancer.attributes, ...given }
    return attributesView(balancerAttributes(balancer))
  }
}

const check = (known: Readonly<Record<string, string>>, key: string, value: string): void => {
  if (!Object.hasOwn(known, key)) throw invalid(`Load balancer attribute key '${key}' is not recognized`)
  if (key.endsWith('.enabled') && !/^(true|false)$/.test(value))
    throw invalid(`Load balancer attribute value '${value}' for key '${key}' must be true or false`)
  if (
    key === 'idle_timeout.timeout_seconds' &&
    !(/^\d{1,4}$/.test(value) && Number(value) >= 1 && Number(value) <= 4000)
  )
    throw invalid(`Load balancer attribute value '${value}' for key '${key}' must be between 1 and 4000`)
}

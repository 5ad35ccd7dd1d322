import type { Sandbox } from '../../sandbox.ts'
import { queryCall, rawCall, replyJson, replyText, sandboxByHand } from '../../testing/raw-call.ts'

/** Calls the query API; the answer's XML. */
export const elb = async (sandbox: Sandbox, action: string, form: Record<string, string> = {}): Promise<string> =>
  replyText(await queryCall(sandbox, action, { version: '2015-12-01', form }))
/** The texts of all elements of this name. */
export const of = (xml: string, element: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g'))].map(match => match[1] ?? '')
/** Calls ECS; the answer as JSON. */
export const ecs = async (sandbox: Sandbox, operation: string, body: unknown) =>
  replyJson(await rawCall(sandbox, `AmazonEC2ContainerServiceV20141113.${operation}`, { body })) as ReturnType<
    typeof JSON.parse
  >

/** A load balancer with a listener that forwards to the target group `api`. */
export const laid = async () => {
  const sandbox = sandboxByHand()
  const group = { Name: 'api', Protocol: 'HTTP', Port: '8080', VpcId: 'vpc-1', TargetType: 'ip' }
  const [arn = ''] = of(await elb(sandbox, 'CreateTargetGroup', group), 'TargetGroupArn')
  const [balancer = ''] = of(
    await elb(sandbox, 'CreateLoadBalancer', { Name: 'shop', 'Subnets.member.1': 'subnet-1' }),
    'LoadBalancerArn'
  )
  const [listener = ''] = of(
    await elb(sandbox, 'CreateListener', {
      ...{ LoadBalancerArn: balancer, Protocol: 'HTTP', Port: '80' },
      ...{ 'DefaultActions.member.1.Type': 'forward', 'DefaultActions.member.1.TargetGroupArn': arn }
    }),
    'ListenerArn'
  )
  return { sandbox, group, arn, balancer, listener }
}

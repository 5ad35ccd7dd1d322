import { structureMember, structuresMember, textMember } from '../../kernel/member.ts'
import type { Input } from '../../kernel/operation.ts'
import { refused } from '../refuse.ts'
import { strategy } from '../rollout/shifting/plan-shifting.ts'
import { isFargate } from './check-placement.ts'

/** Refuses load balancers that do not go together, or not with the deployment strategy. */
export const checkBalancers = (members: Input, configuration: Input): void => {
  const balancers = structuresMember(members, 'loadBalancers') ?? []
  const classic = balancers.filter(balancer => textMember(balancer, 'targetGroupArn') === undefined)
  const named = (name: string): boolean => balancers.some(balancer => textMember(balancer, name) !== undefined)
  if (balancers.some(balancer => textMember(balancer, 'targetGroupArn') && textMember(balancer, 'loadBalancerName')))
    throw refused('balancer-both')
  if (named('loadBalancerName') && isFargate(members)) throw refused('classic-fargate')
  if (classic.length > 0 && classic.length < balancers.length) throw refused('balancers-mixed')
  const advanced = balancers
    .map(balancer => structureMember(balancer, 'advancedConfiguration'))
    .filter(settings => settings !== undefined)
  if (classic.length > 0 && advanced.length > 0) throw refused('balancers-classic')
  if (advanced.length > 0 && advanced.length < balancers.length) throw refused('balancers-partly')
  const shifts = strategy(configuration) !== 'ROLLING'
  if (shifts && balancers.length > advanced.length) throw refused('balancers-plain')
  checkGroups(balancers)
  if (shifts) for (const settings of advanced) checkRules(settings)
}

const checkGroups = (balancers: readonly Input[]): void => {
  const groups = balancers.flatMap(balancer => [
    textMember(balancer, 'targetGroupArn'),
    textMember(structureMember(balancer, 'advancedConfiguration') ?? {}, 'alternateTargetGroupArn')
  ])
  const named = groups.filter(group => group !== undefined)
  const twice = named.find((group, at) => named.indexOf(group) !== at)
  if (twice !== undefined) throw refused('balancers-twice', twice)
}

const checkRules = (settings: Input): void => {
  const production = textMember(settings, 'productionListenerRule') ?? 'null'
  if (!/^arn:[^:]*:elasticloadbalancing:[^:]*:[^:]*:(listener-rule\/app|listener\/net)\//.test(production))
    throw refused('balancers-rule', production)
  if (production === textMember(settings, 'testListenerRule')) throw refused('balancers-rules', `[${production}]`)
}

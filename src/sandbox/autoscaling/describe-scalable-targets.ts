import { neededText, numberMember, textMember, textsMember } from '../kernel/member.ts'
import type { Operation } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { scalableTargets, targetView } from './target.ts'

/** `DescribeScalableTargets`: those of a namespace, by resource and dimension; fifty to a page at most. */
export const describeScalableTargets: Operation = {
  resource: input => textsMember(input, 'ResourceIds')?.join(',') ?? '',
  run: (context, input) => {
    const namespace = neededText(input, 'ServiceNamespace', 'ValidationException')
    const resources = textsMember(input, 'ResourceIds') ?? []
    const dimension = textMember(input, 'ScalableDimension')
    const size = Math.min(50, numberMember(input, 'MaxResults') ?? 50)
    const token = textMember(input, 'NextToken') ?? '0'
    if (!/^\d{1,9}$/.test(token)) throw new Refusal('InvalidNextTokenException', 'The next token is not valid.')
    const start = Number(token)
    const all = Object.values(scalableTargets(context))
      .filter(target => target.namespace === namespace && (dimension === undefined || target.dimension === dimension))
      .filter(target => resources.length === 0 || resources.includes(target.resource))
    return {
      ScalableTargets: all.slice(start, start + size).map(target => targetView(context, target)),
      ...(all.length > start + size ? { NextToken: String(start + size) } : {})
    }
  }
}

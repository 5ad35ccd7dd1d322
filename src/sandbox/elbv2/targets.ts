import type { Context } from '../kernel/context.ts'
import { neededText, numberMember, structuresMember, textMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { required } from './refuse.ts'
import { elbState, type Target, type TargetGroup } from './state.ts'
import { targetHealths } from './target-health.ts'

const named = (context: Context, input: Input): TargetGroup =>
  required(elbState(context).groups, neededText(input, 'TargetGroupArn', 'ValidationError'), 'TargetGroupNotFound')

const resource = (input: Input): string => textMember(input, 'TargetGroupArn')?.split('/')[1] ?? ''

const asked = (group: TargetGroup, input: Input): readonly Pick<Target, 'id' | 'port'>[] =>
  (structuresMember(input, 'Targets') ?? []).map(target => ({
    id: neededText(target, 'Id', 'ValidationError'),
    port: numberMember(target, 'Port') ?? numberMember(group.settings, 'Port') ?? 80
  }))

const same = (a: Pick<Target, 'id' | 'port'>, b: Pick<Target, 'id' | 'port'>): boolean =>
  a.id === b.id && a.port === b.port

/** `RegisterTargets`: targets by hand, beside those that ECS registers for its tasks. */
export const registerTargets: Operation = {
  resource,
  run: (context, input) => {
    const group = named(context, input)
    const added = asked(group, input)
    group.targets = [
      ...group.targets.filter(target => !added.some(one => same(one, target))),
      ...added.map(target => ({ ...target, since: context.now }))
    ]
    return {}
  }
}

/** `DeregisterTargets`: they drain first. */
export const deregisterTargets: Operation = {
  resource,
  run: (context, input) => {
    const group = named(context, input)
    const gone = asked(group, input)
    for (const target of group.targets) if (gone.some(one => same(one, target))) target.leaving ??= context.now
    return {}
  }
}

/** `DescribeTargetHealth`: all targets of a group, or those asked for. */
export const describeTargetHealth: Operation = {
  resource,
  run: (context, input) => {
    const group = named(context, input)
    const wanted = asked(group, input)
    const all = targetHealths(context, group).filter(
      ({ id, port }) => wanted.length === 0 || wanted.some(one => same(one, { id, port }))
    )
    const lost = wanted.filter(one => !all.some(target => same(target, one)))
    return {
      TargetHealthDescriptions: [
        ...all.map(({ id, port, health }) => ({
          Target: { Id: id, Port: port },
          HealthCheckPort: String(port),
          TargetHealth: health
        })),
        ...lost.map(({ id, port }) => ({
          Target: { Id: id, Port: port },
          TargetHealth: {
            ...{ State: 'unused', Reason: 'Target.NotRegistered' },
            Description: 'Target is not registered to the target group'
          }
        }))
      ]
    }
  }
}

import { structuresMember, textMember } from '../../kernel/member.ts'
import type { Input } from '../../kernel/operation.ts'
import { strategyProviders } from '../capacity/strategy.ts'
import { refused } from '../refuse.ts'

/** Refuses placement that ECS does not do: none on Fargate, at most five strategies and ten constraints. */
export const checkPlacement = (input: Input, members: Input): void => {
  const constraints = structuresMember(input, 'placementConstraints') ?? []
  const strategies = structuresMember(input, 'placementStrategy') ?? []
  if (isFargate(members) && constraints.length > 0) throw refused('fargate-constraints')
  if (isFargate(members) && strategies.length > 0) throw refused('fargate-strategies')
  if (constraints.length > 10) throw refused('constraints-many')
  if (strategies.length > 5) throw refused('strategies-many')
  for (const constraint of constraints)
    if (textMember(constraint, 'type') === 'distinctInstance' && (textMember(constraint, 'expression') ?? '') !== '')
      throw refused('constraint-distinct')
  for (const strategy of strategies) {
    const field = textMember(strategy, 'field') ?? ''
    if (textMember(strategy, 'type') === 'binpack' && !/^(cpu|memory)$/i.test(field))
      throw refused('binpack-field', field)
  }
}

/** Whether what runs with these members runs on Fargate, by its launch type or by its providers. */
export const isFargate = (members: Input): boolean =>
  textMember(members, 'launchType') === 'FARGATE' || strategyProviders(members).some(name => name.startsWith('FARGATE'))

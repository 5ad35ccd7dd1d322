import { listMember, numberMember, textMember } from '../../kernel/member.ts'
import type { Input } from '../../kernel/operation.ts'
import { refused } from '../refuse.ts'
import { strategy } from '../rollout/shifting/plan-shifting.ts'
import { controllerOf } from './controller.ts'

/** Refuses what does not go with one task on each container instance. */
export const checkDaemon = (input: Input, made: { readonly members: Input; readonly configuration: Input }): void => {
  if (numberMember(input, 'desiredCount') !== undefined) throw refused('daemon-desired')
  if ((listMember(input, 'placementStrategy') ?? []).length > 0) throw refused('daemon-placement')
  if (textMember(made.members, 'launchType') === 'FARGATE') throw refused('daemon-fargate')
  if ((numberMember(made.configuration, 'maximumPercent') ?? 100) > 100) throw refused('daemon-percent')
  if (strategy(made.configuration) !== 'ROLLING') throw refused('daemon-strategy', strategy(made.configuration))
  const controller = controllerOf(input) ?? 'ECS'
  if (controller !== 'ECS') throw refused('daemon-controller', controller)
}

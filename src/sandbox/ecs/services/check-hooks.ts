import { numberMember, structureMember, structuresMember, textMember, textsMember } from '../../kernel/member.ts'
import type { Input } from '../../kernel/operation.ts'
import { refused } from '../refuse.ts'
import { hookStages } from '../rollout/stages/stages.data.ts'

/** Refuses lifecycle hooks that ECS does not take. */
export const checkHooks = (configuration: Input): void => {
  const hooks = structuresMember(configuration, 'lifecycleHooks') ?? []
  for (const hook of hooks) checkHook(hook)
  for (const type of ['AWS_LAMBDA', 'PAUSE'] as const)
    if (hooks.filter(hook => targetType(hook) === type).length > 10) throw refused('hooks-many', type)
}

const targetType = (hook: Input): 'AWS_LAMBDA' | 'PAUSE' => {
  const type = textMember(hook, 'targetType') ?? 'AWS_LAMBDA'
  if (type !== 'AWS_LAMBDA' && type !== 'PAUSE') throw refused('hook-target')
  return type
}

const checkHook = (hook: Input): void => {
  const type = targetType(hook)
  const stages = textsMember(hook, 'lifecycleStages') ?? []
  const known = stages.length > 0 && stages.every(stage => hookStages[type].includes(stage))
  if (!known) throw refused('hook-stage', type === 'PAUSE' ? 'Pause' : 'Lambda')
  const called = textMember(hook, 'hookTargetArn') !== undefined && textMember(hook, 'roleArn') !== undefined
  if (type === 'AWS_LAMBDA' && !called) throw refused('hook-lambda')
  const timeout = structureMember(hook, 'timeoutConfiguration') ?? {}
  const minutes = numberMember(timeout, 'timeoutInMinutes') ?? 1
  if (minutes < 1 || minutes > 20160) throw refused('hook-timeout', 20160)
  const action = textMember(timeout, 'action') ?? 'ROLLBACK'
  if (!['ROLLBACK', 'CONTINUE'].includes(action)) throw refused('enum-value', action, 'timeoutConfiguration.action')
}

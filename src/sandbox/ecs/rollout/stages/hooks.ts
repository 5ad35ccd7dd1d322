import type { Context } from '../../../kernel/context.ts'
import { longId } from '../../../kernel/draw.ts'
import { fits } from '../../../kernel/glob.ts'
import { numberMember, structureMember, structuresMember, textMember, textsMember } from '../../../kernel/member.ts'
import type { Input } from '../../../kernel/operation.ts'
import type { HookRule } from '../../../kernel/world.ts'
import { drawKey } from '../../arn.ts'
import { pace } from '../../pace.data.ts'
import { type ServiceRecord, serviceKey } from '../../services/service-record.ts'
import { failRollout } from '../failing/fail.ts'
import type { Owner } from '../failing/failure.ts'
import { hookReasons } from '../reasons.data.ts'
import { wake } from '../wake.ts'
import type { HookRun } from './hook-run.ts'
import { currentMove, type Lifecycle } from './lifecycle.ts'
import type { Stage } from './stages.data.ts'

/** Sets going the hooks of a stage that a rollout has reached. */
export const openHooks = (context: Context, { service, rollout }: Owner, stage: Stage): HookRun[] => {
  const hooked = (structuresMember(rollout.configuration, 'lifecycleHooks') ?? []).filter(hook =>
    (textsMember(hook, 'lifecycleStages') ?? []).includes(stage)
  )
  return hooked.map(settings => {
    const run = hookRun(context, service, settings)
    const after = run.targetType === 'PAUSE' ? run.expiresAt - context.now : pace.hookAnswer
    wake(context, service, { kind: 'hook', after, rollout: rollout.digits, hook: run.id })
    return run
  })
}

const hookRun = (context: Context, service: ServiceRecord, settings: Input): HookRun => {
  const targetType = textMember(settings, 'targetType') === 'PAUSE' ? 'PAUSE' : 'AWS_LAMBDA'
  const timeout = structureMember(settings, 'timeoutConfiguration') ?? {}
  const target = textMember(settings, 'hookTargetArn')
  return {
    id: `ecs-${targetType.toLowerCase()}-${longId(context.world, drawKey(context, `hook ${serviceKey(service)}`))}`,
    targetType,
    ...(target === undefined ? {} : { target }),
    status: targetType === 'PAUSE' ? 'AWAITING_ACTION' : 'IN_PROGRESS',
    expiresAt: context.now + (numberMember(timeout, 'timeoutInMinutes') ?? 1440) * 60_000,
    timeoutAction: textMember(timeout, 'action') === 'CONTINUE' ? 'CONTINUE' : 'ROLLBACK',
    calls: 0
  }
}

/** A hook's time has come: a pause ends, or a function answers. */
export const stepHook = (context: Context, owner: Owner, id: string): void => {
  const life = owner.rollout.lifecycle
  const hook = life?.hooks.find(candidate => candidate.id === id)
  if (life === undefined || hook === undefined || owner.rollout.status !== 'IN_PROGRESS') return
  if (hook.targetType === 'PAUSE') {
    if (hook.status === 'AWAITING_ACTION') timeOut(context, owner, { life, hook })
  } else if (hook.status === 'IN_PROGRESS') ask(context, owner, { life, hook })
}

type Asked = { readonly life: Lifecycle; readonly hook: HookRun }

const ask = (context: Context, owner: Owner, { life, hook }: Asked): void => {
  const { stage } = currentMove(life)
  const answer = scripted(context.world.hooks, { stage, hook, service: owner.service.name })
  hook.calls += 1
  hook.status = answer
  if (answer === 'SUCCEEDED') wake(context, owner.service, { kind: 'turn', after: 0 })
  else if (answer === 'FAILED')
    failRollout(context, owner.service, { cause: 'hook', reason: said('failed', stage, hook.target) })
  else if (context.now >= hook.expiresAt) timeOut(context, owner, { life, hook })
  else
    wake(context, owner.service, { kind: 'hook', after: pace.hookAgain, rollout: owner.rollout.digits, hook: hook.id })
}

/** What the rules give for a hook's next call: those that match are used up in order, then it succeeds. */
const scripted = (
  rules: readonly HookRule[],
  called: { readonly stage: string; readonly hook: HookRun; readonly service: string }
): HookRule['answers'] => {
  let left = called.hook.calls
  for (const rule of rules) {
    const { stage = '*', target = '*', service = '*', times = Number.POSITIVE_INFINITY } = rule
    if (!fits(stage, called.stage) || !fits(target, called.hook.target ?? '') || !fits(service, called.service))
      continue
    if (left < times) return rule.answers
    left -= times
  }
  return 'SUCCEEDED'
}

const timeOut = (context: Context, { service }: Owner, { life, hook }: Asked): void => {
  hook.status = 'TIMED_OUT'
  const which = hook.targetType === 'PAUSE' ? 'paused' : 'late'
  if (hook.timeoutAction === 'CONTINUE') wake(context, service, { kind: 'turn', after: 0 })
  else failRollout(context, service, { cause: 'hook', reason: said(which, currentMove(life).stage, hook.target) })
}

const said = (which: keyof typeof hookReasons, stage: Stage, target = ''): string =>
  hookReasons[which].replace('{0}', stage).replace('{1}', target)

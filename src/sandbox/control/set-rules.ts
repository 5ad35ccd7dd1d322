import { alarmNamed, moveAlarm, putAlarm } from '../cloudwatch/alarm.ts'
import { stages } from '../ecs/rollout/stages/stages.data.ts'
import { durationMs } from '../kernel/duration.ts'
import type { Input } from '../kernel/operation.ts'
import type { HookRule, TargetRule, TaskRule, World } from '../kernel/world.ts'
import type { Scene } from '../wire/scene.ts'
import { type Check, checkedRule, checkedRules, checks, fitting, oneOf, place, within } from './rule.ts'

const matchShape: Readonly<Record<keyof TaskRule['match'], Check>> = {
  image: checks.text,
  family: checks.text,
  container: checks.text,
  service: checks.text
}

const taskShape: Readonly<Record<keyof TaskRule, Check>> = {
  match: { wants: 'an object', holds: value => checkedRule(value, matchShape) !== undefined },
  start: oneOf('run', 'crash', 'hang', 'cannot-pull', 'cannot-start', 'unhealthy', 'flap', 'reclaim', 'cannot-place'),
  'exit-code': within(0, 255),
  'stop-code': oneOf('SpotInterruption', 'TerminationNotice', 'InfrastructureHealth'),
  after: checks.time,
  reason: checks.text,
  log: checks.texts
}

/** Replaces all rules on how tasks behave; tasks that run already keep what they were given. */
export const setTasks = (world: World, rules: unknown): void => {
  world.tasks = checkedRules(rules, taskShape, ['match', 'start']).map(rule => structuredClone(rule) as TaskRule)
}

const hookShape: Readonly<Record<keyof HookRule, Check>> = {
  stage: fitting(...stages),
  target: checks.text,
  service: checks.text,
  answers: oneOf('SUCCEEDED', 'FAILED', 'IN_PROGRESS'),
  times: within(1, 1_000_000)
}

/** Replaces all rules on what lifecycle hooks answer; calls that a hook has had already count. */
export const setHooks = (world: World, rules: unknown): void => {
  world.hooks = checkedRules(rules, hookShape, ['answers']).map(rule => structuredClone(rule) as HookRule)
}

/** Rules on how the targets of load balancers stand, for all groups that match. */
export const targetRules = (rules: unknown): readonly TargetRule[] =>
  checkedRules(rules, targetShape, ['group', 'state']).map(rule => structuredClone(rule) as TargetRule)

const targetShape: Readonly<Record<keyof TargetRule, Check>> = {
  group: checks.text,
  state: oneOf('initial', 'healthy', 'unhealthy', 'unused'),
  reason: checks.text
}

/** Says whether references to secrets that are not there stop tasks: `{"secrets":"strict"}`. */
export const setSecrets = (world: World, request: unknown): void => {
  const { secrets } = checkedRule(request, { secrets: oneOf('strict', 'lenient', 'where-laid') }, ['secrets'])
  world.secrets = secrets as World['secrets']
}

/** Says how far reads of ECS fall behind: `{"by":"3s"}`, `{"by":"0s"}` for not at all. */
export const setLag = (world: World, request: unknown): void => {
  const { by } = checkedRule(request, { by: checks.time }, ['by'])
  world.lag = durationMs(String(by)) ?? 0
}

/** Sets an alarm's state in the account and region that the request names, or the default ones; an alarm that is not there comes to be. */
export const setAlarm = (scene: Pick<Scene, 'enter'>, request: unknown): void => {
  const rule: Input = checkedRule(request, alarmShape, ['name', 'state'])
  const { name, state } = rule as { name: string; state: 'OK' | 'ALARM' | 'INSUFFICIENT_DATA' }
  const context = scene.enter(...place(rule))
  const alarm = alarmNamed(context, name) ?? putAlarm(context, { name, settings: {} })
  moveAlarm(alarm, { state, reason: 'Set through the control API', at: context.now })
}

const alarmShape: Readonly<Record<string, Check>> = {
  name: checks.text,
  state: oneOf('OK', 'ALARM', 'INSUFFICIENT_DATA'),
  account: checks.account,
  region: checks.region
}

import { alarmsState } from '../../cloudwatch/alarm.ts'
import { setTargets } from '../../elbv2/set-targets.ts'
import type { Input } from '../../kernel/operation.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { setInstances } from '../clusters/set-instances.ts'
import type { Deed } from './deed.ts'
import { configured, creation, family, type History } from './history.ts'
import { described, type Stage, serviceInput } from './stage.ts'
import { stand } from './target-ground.ts'

const base = { cluster: 'shop', service: 'api' }

/** Does one thing to the service; what ECS refuses does not happen, and is said: the refusal's text, else ''. */
export const act = (stage: Stage, history: History, deed: Deed): string => {
  if (history.calm && ['kill', 'instances', 'delete', 'set', 'control', 'targets', 'amend', 'retire'].includes(deed.do))
    return ''
  try {
    perform(stage, history, deed)
    return ''
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem
    return problem.message
  }
}

const perform = (stage: Stage, history: History, deed: Deed): void => {
  const update = (more: Input): unknown => stage.call('UpdateService', { ...base, ...more })
  switch (deed.do) {
    case 'run':
      return void update(
        history.calm ? { forceNewDeployment: true } : { taskDefinition: `${family(history)}:${deed.nth + 1}` }
      )
    case 'force':
      return void update({ forceNewDeployment: true })
    case 'amend':
      return void update({
        taskDefinition: `${family(history)}:${deed.nth + 1}`,
        desiredCount: deed.to,
        deploymentConfiguration: { minimumHealthyPercent: deed.least }
      })
    case 'retire':
      return void stage.call('DeregisterTaskDefinition', { taskDefinition: `${family(history)}:${deed.nth + 1}` })
    case 'scale':
      return void update({ desiredCount: deed.to })
    case 'change':
      return void update({ deploymentConfiguration: configured(deed.strategy, history) })
    case 'control':
      return void update({ deploymentController: { type: deed.type } })
    case 'delete':
      return void stage.call('DeleteService', { ...base, force: true })
    case 'create':
      return void stage.call('CreateService', creation(history))
    default:
      meddle(stage, deed)
  }
}

const meddle = (stage: Stage, deed: Deed): void => {
  switch (deed.do) {
    case 'mend':
      stage.world.tasks.splice(0)
      return
    case 'answer':
      stage.world.hooks.splice(0, 9, { answers: deed.answers, times: 3 })
      return
    case 'ring': {
      const alarm = { name: 'api-5xx', reason: '', updated: 0, configured: 0, settings: {}, state: deed.state }
      alarmsState(stage.context()).alarms['api-5xx'] = alarm
      return
    }
    case 'instances':
      return void setInstances({ enter: stage.context }, { cluster: 'shop', count: deed.count })
    case 'kill':
      return void nthTask(stage, deed.nth).map(task => stage.call('StopTask', { cluster: 'shop', task }))
    case 'protect':
      return void protect(stage, nthTask(stage, deed.nth), deed.minutes)
    case 'room':
      return void makeRoom(stage, deed.room)
    case 'targets': {
      const rules = deed.state === undefined ? [] : [{ group: '*', state: deed.state }]
      return void setTargets(stage.world, [stage.context()], rules)
    }
    case 'delay':
      stand(stage, deed.seconds)
      return
    case 'set':
      return void setAbout(stage, deed)
    default:
      if (deed.do === 'stop') answerRollout(stage, undefined)
      if (deed.do === 'continue') answerRollout(stage, deed.action)
  }
}

const makeRoom = ({ world: { tasks } }: Stage, room: boolean): void => {
  tasks.splice(0, tasks.length, ...tasks.filter(({ match }) => match.image !== '*'))
  if (!room) tasks.unshift({ match: { image: '*' }, start: 'cannot-place' })
}

const nthTask = (stage: Stage, nth: number): readonly string[] => {
  const { taskArns } = stage.call('ListTasks', { cluster: 'shop' })
  return taskArns.slice(nth % Math.max(1, taskArns.length)).slice(0, 1)
}

/** Protects tasks, or no longer. */
export const protect = (stage: Stage, tasks: readonly string[], minutes: number | undefined): void => {
  if (tasks.length === 0) return
  const asked =
    minutes === undefined ? { protectionEnabled: false } : { protectionEnabled: true, expiresInMinutes: minutes }
  stage.call('UpdateTaskProtection', { cluster: 'shop', tasks, ...asked })
}

/** Stops the newest service deployment, or answers its first hook. */
const answerRollout = (stage: Stage, action: 'CONTINUE' | 'ROLLBACK' | undefined): void => {
  const [row] = stage.call('ListServiceDeployments', base).serviceDeployments
  if (row === undefined) return
  const { serviceDeploymentArn } = row
  if (action === undefined) return void stage.call('StopServiceDeployment', { serviceDeploymentArn })
  const serviceDeploymentArns = [serviceDeploymentArn]
  const [seen] = stage.call('DescribeServiceDeployments', { serviceDeploymentArns }).serviceDeployments
  const hookId = seen.lifecycleHookDetails?.[0]?.hookId ?? 'ecs-pause-none'
  stage.call('ContinueServiceDeployment', { serviceDeploymentArn, hookId, action })
}

const setAbout = (stage: Stage, { what, nth, to }: Extract<Deed, { do: 'set' }>): void => {
  const scale = { value: to, unit: 'PERCENT' }
  const { networkConfiguration } = serviceInput()
  if (what === 'create') {
    const members = { taskDefinition: `api:${nth + 1}`, launchType: 'FARGATE', networkConfiguration, scale }
    return void stage.call('CreateTaskSet', { ...base, ...members })
  }
  const sets = described(stage).taskSets ?? []
  const taskSet = sets[nth % Math.max(1, sets.length)]?.id ?? 'ecs-svc/0'
  if (what === 'scale') stage.call('UpdateTaskSet', { ...base, taskSet, scale })
  else if (what === 'primary') stage.call('UpdateServicePrimaryTaskSet', { ...base, primaryTaskSet: taskSet })
  else stage.call('DeleteTaskSet', { ...base, taskSet, force: to > 30 })
}

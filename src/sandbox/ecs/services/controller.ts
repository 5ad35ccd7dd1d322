import type { Context } from '../../kernel/context.ts'
import { flagMember, structureMember, textMember } from '../../kernel/member.ts'
import type { Input } from '../../kernel/operation.ts'
import { refused } from '../refuse.ts'
import { isRolling, leader } from '../rollout/leader.ts'
import { listed } from '../rollout/listed.ts'
import type { Rollout } from '../rollout/rollout.ts'
import { taskSets } from '../task-sets/set-rollout.ts'
import type { Controller, ServiceRecord } from './service-record.ts'

/** The deployment controller that a request names, if it does. */
export const controllerOf = (input: Input): Controller | undefined => {
  const type = textMember(structureMember(input, 'deploymentController') ?? {}, 'type')
  return (['ECS', 'CODE_DEPLOY', 'EXTERNAL'] as const).find(known => known === type)
}

const network = ['networkConfiguration', 'loadBalancers', 'serviceRegistries', 'platformVersion']

/** Refuses an update that another controller than ECS would have to make, and a change of the controller while several revisions run. */
export const checkController = (context: Context, service: ServiceRecord, input: Input): void => {
  const controller = controllerOf(input) ?? service.controller
  if (controller !== service.controller && !isSettled(context, service)) throw refused('controller-change', controller)
  if (controller === 'CODE_DEPLOY' && soleRollout(service) === undefined) throw refused('definition-null')
  if (controller !== 'ECS' && service.scheduling === 'DAEMON') throw refused('daemon-controller', controller)
  if (controller === 'ECS') return
  if (textMember(input, 'taskDefinition') !== undefined) throw refused('controller-definition', controller)
  if (flagMember(input, 'forceNewDeployment')) throw refused('controller-force', controller)
  if (network.some(name => (input[name] ?? undefined) !== undefined)) throw refused('controller-network', controller)
}

const isSettled = (context: Context, service: ServiceRecord): boolean => {
  if (service.controller === 'EXTERNAL') return taskSets(service).length < 2
  return !isRolling(service) && listed(context, service).length === 1
}

/** What a service runs, whoever deploys it, when just one revision of it runs. */
export const soleRollout = (service: ServiceRecord): Rollout | undefined => {
  if (service.controller === 'EXTERNAL') return taskSets(service)[0]
  return service.rollouts.length === 0 ? undefined : leader(service)
}

/** Hands a service over to another controller: what it runs stays as it is, and has no service deployment. */
export const changeController = (service: ServiceRecord, controller: Controller): void => {
  const sole = soleRollout(service)
  const from = service.controller
  service.controller = controller
  if (sole === undefined || from === controller) return
  service.rollouts = [...service.rollouts.filter(rollout => rollout !== sole), sole]
  if (controller !== 'EXTERNAL' && from !== 'CODE_DEPLOY') return
  const deployed = from === 'ECS' || sole.set?.deployed
  sole.set = { status: 'PRIMARY', scale: 100, tags: [], ...(deployed && { deployed }) }
}

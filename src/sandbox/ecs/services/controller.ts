import { flagMember, structureMember, textMember } from '../../kernel/member.ts'
import type { Input } from '../../kernel/operation.ts'
import { refused, unbuilt } from '../refuse.ts'
import type { ServiceRecord } from './service-record.ts'

/** The deployment controller that a request names, if it does. */
export const controllerOf = (input: Input): ServiceRecord['controller'] | undefined => {
  const type = textMember(structureMember(input, 'deploymentController') ?? {}, 'type')
  return (['ECS', 'CODE_DEPLOY', 'EXTERNAL'] as const).find(known => known === type)
}

const network = ['networkConfiguration', 'loadBalancers', 'serviceRegistries', 'platformVersion']

/** Refuses an update that another controller than ECS would have to make, and a change of the controller. */
export const checkController = ({ controller }: ServiceRecord, input: Input): void => {
  const asked = controllerOf(input)
  if (asked !== undefined && asked !== controller) throw unbuilt(`a change of the deployment controller to ${asked}`)
  if (controller === 'ECS') return
  if (textMember(input, 'taskDefinition') !== undefined) throw refused('controller-definition', controller)
  if (flagMember(input, 'forceNewDeployment')) throw refused('controller-force', controller)
  if (network.some(name => (input[name] ?? undefined) !== undefined)) throw refused('controller-network', controller)
}

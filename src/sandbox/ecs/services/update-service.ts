import type { Context } from '../../kernel/context.ts'
import { flagMember, numberMember } from '../../kernel/member.ts'
import type { Input, Operation } from '../../kernel/operation.ts'
import { pace } from '../pace.data.ts'
import { refused } from '../refuse.ts'
import { beginRollout } from '../rollout/begin.ts'
import { wake } from '../rollout/wake.ts'
import { checkBalancers } from './check-balancers.ts'
import { checkDaemon } from './check-daemon.ts'
import { parseConfiguration } from './configuration.ts'
import { changeController, checkController, controllerOf, soleRollout } from './controller.ts'
import { requireService, serviceResource } from './find-service.ts'
import type { ServiceRecord } from './service-record.ts'
import { serviceView } from './service-view.ts'
import { parseSettings } from './settings.ts'
import { parseSpec } from './spec.ts'

/** UpdateService: a rollout begins when what runs changes, or when one is forced; nothing else starts one. */
export const updateService: Operation = {
  resource: serviceResource,
  run: (context, input) => {
    const service = requireService(context, input)
    if (service.status !== 'ACTIVE') throw refused('service-not-active')
    checkController(context, service, input)
    apply(context, service, input)
    return { service: serviceView(context, service, false) }
  }
}

const apply = (context: Context, service: ServiceRecord, input: Input): void => {
  const desired = numberMember(input, 'desiredCount')
  if (desired !== undefined && desired < 0) throw refused('desired-negative')
  const controller = controllerOf(input) ?? service.controller
  const before = soleRollout(service)?.spec
  const spec = controller === 'ECS' ? parseSpec(context, input, before) : undefined
  const forced = flagMember(input, 'forceNewDeployment') ?? false
  if (before !== undefined && spec !== undefined && !forced) checkStrategy(before.members, spec.members)
  const configuration = parseConfiguration(input, service.configuration)
  const settings = parseSettings(input, service.settings)
  if (spec !== undefined) checkBalancers(spec.members, configuration)
  if (spec !== undefined && service.scheduling === 'DAEMON')
    checkDaemon(input, { members: spec.members, configuration })
  if (controller !== service.controller) wake(context, service, { kind: 'turn', after: pace.react })
  changeController(service, controller)
  Object.assign(service, { configuration, settings })
  if (desired !== undefined && desired !== service.desiredCount) {
    service.desiredCount = desired
    wake(context, service, { kind: 'turn', after: pace.scale })
  }
  if (spec === undefined) return
  const changed = before === undefined || JSON.stringify(sorted(spec)) !== JSON.stringify(sorted(before))
  if (changed || forced) beginRollout(context, service, spec)
}

/** A capacity provider strategy changes only with a new deployment. */
const checkStrategy = (before: Input, after: Input): void => {
  const [old, fresh] = [before, after].map(({ capacityProviderStrategy }) => JSON.stringify(capacityProviderStrategy))
  if (old !== fresh) throw refused('strategy-unforced')
}

const sorted = (spec: { readonly taskDefinition: string; readonly members: Input }): unknown => [
  spec.taskDefinition,
  Object.entries(spec.members).sort(([a], [b]) => (a < b ? -1 : 1))
]

import type { Context } from '../../kernel/context.ts'
import { flagMember, wholeMember } from '../../kernel/member.ts'
import type { Input, Operation } from '../../kernel/operation.ts'
import { pace } from '../pace.data.ts'
import { refused } from '../refuse.ts'
import { beginRollout } from '../rollout/begin.ts'
import { wake } from '../rollout/wake.ts'
import { isSame } from '../same.ts'
import { checkBalancers } from './check-balancers.ts'
import { checkDaemon } from './check-daemon.ts'
import { checkPlacement } from './check-placement.ts'
import { checkSettings, checkZones } from './check-settings.ts'
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
  const desired = wholeMember(input, 'desiredCount')
  if (desired !== undefined && desired < 0) throw refused('desired-negative')
  const controller = controllerOf(input) ?? service.controller
  const before = soleRollout(service)?.spec
  const spec = controller === 'ECS' ? parseSpec(context, input, before) : undefined
  const forced = flagMember(input, 'forceNewDeployment') ?? false
  if (before !== undefined && spec !== undefined && !forced) checkStrategy(before.members, spec.members)
  const configuration = parseConfiguration(input, service.configuration)
  const settings = parseSettings(input, service.settings)
  checkZones(settings, configuration)
  if (spec !== undefined) checkParts(service, input, { members: spec.members, configuration })
  if (controller !== service.controller) wake(context, service, { kind: 'turn', after: pace.react })
  changeController(service, controller)
  Object.assign(service, { configuration, settings })
  if (desired !== undefined && desired !== service.desiredCount) {
    service.desiredCount = desired
    wake(context, service, { kind: 'turn', after: pace.scale })
  }
  if (spec === undefined) return
  const changed =
    before === undefined || !isSame(spec.members, before.members) || spec.taskDefinition !== before.taskDefinition
  if (changed || forced) beginRollout(context, service, spec)
}

/** Refuses what does not go together in what the service is to run, and with its settings. */
const checkParts = (
  { scheduling }: ServiceRecord,
  input: Input,
  made: { readonly members: Input; readonly configuration: Input }
): void => {
  const daemon = scheduling === 'DAEMON'
  checkBalancers(made.members, made.configuration)
  if (daemon) checkDaemon(input, made)
  checkPlacement(input, made.members)
  checkSettings(input, { ...made, daemon })
}

/** A capacity provider strategy changes only with a new deployment. */
const checkStrategy = (before: Input, after: Input): void => {
  if (!isSame(before.capacityProviderStrategy, after.capacityProviderStrategy)) throw refused('strategy-unforced')
}

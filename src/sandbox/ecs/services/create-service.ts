import type { Context } from '../../kernel/context.ts'
import { listMember, numberMember, textMember, wholeMember } from '../../kernel/member.ts'
import type { Input, Operation } from '../../kernel/operation.ts'
import { clusterName, requireCluster } from '../clusters/find-cluster.ts'
import { instanceCount } from '../clusters/instance.ts'
import { refused } from '../refuse.ts'
import { beginRollout } from '../rollout/begin.ts'
import { isSame } from '../same.ts'
import { ecsState } from '../state.ts'
import { tagsMember } from '../tags/tag.ts'
import { checkBalancers } from './check-balancers.ts'
import { checkDaemon } from './check-daemon.ts'
import { checkPlacement } from './check-placement.ts'
import { checkSettings, usualZones } from './check-settings.ts'
import { daemonDefaults, parseConfiguration } from './configuration.ts'
import { controllerOf } from './controller.ts'
import { creator } from './creator.ts'
import { findService } from './find-service.ts'
import { type ServiceRecord, serviceKey } from './service-record.ts'
import { serviceView } from './service-view.ts'
import { parseSettings, usualSettings } from './settings.ts'
import { parseSpec } from './spec.ts'

/** CreateService: its first rollout begins, unless an external controller makes task sets. */
export const createService: Operation = {
  resource: input => textMember(input, 'serviceName') ?? '',
  run: (context, input) => {
    const cluster = requireCluster(context, textMember(input, 'cluster'))
    const name = textMember(input, 'serviceName') ?? ''
    checkRequest(input, name)
    const known = findService(context, cluster.name, name)
    if (known !== undefined && known.status !== 'INACTIVE') return { service: again(context, known, input) }
    return { service: serviceView(context, makeService(context, input, 'CUSTOMER'), true) }
  }
}

/** Makes a service as a checked request asks for, and begins its first rollout. */
export const makeService = (context: Context, input: Input, managed: ServiceRecord['managed']): ServiceRecord => {
  const service = freshService(context, input, managed)
  const spec = service.controller === 'EXTERNAL' ? undefined : parseSpec(context, input)
  if (spec === undefined) checkExternal(input)
  if (spec !== undefined) checkBalancers(spec.members, service.configuration)
  const { configuration } = service
  const members = spec?.members ?? {}
  if (isDaemon(input)) checkDaemon(input, { members, configuration })
  checkPlacement(input, members)
  checkSettings(input, { members, configuration, daemon: isDaemon(input) })
  ecsState(context).services[serviceKey(service)] = service
  if (spec !== undefined) beginRollout(context, service, spec)
  return service
}

/** What a service of an external controller runs is said by its task sets alone. */
const checkExternal = (input: Input): void => {
  if (textMember(input, 'taskDefinition') !== undefined) throw refused('controller-external')
  if ((listMember(input, 'loadBalancers') ?? []).length > 0) throw refused('external-balancers')
}

const checkRequest = (input: Input, name: string): void => {
  if (name === '') throw refused('service-name')
  if (!/^[a-zA-Z0-9_-]{1,255}$/.test(name)) throw refused('service-characters')
  const desired = wholeMember(input, 'desiredCount')
  if (desired === undefined && !isDaemon(input)) throw refused('desired-missing')
  if (desired !== undefined && desired < 0) throw refused('desired-negative')
}

const isDaemon = (input: Input): boolean => textMember(input, 'schedulingStrategy') === 'DAEMON'

const again = (context: Context, service: ServiceRecord, input: Input): Record<string, unknown> => {
  if (service.status === 'DRAINING') throw refused('service-draining')
  if (!isSame(asked(input), service.request)) throw refused('service-not-idempotent')
  return serviceView(context, service, true)
}

const asked = ({ clientToken: _, ...request }: Input): Input => structuredClone(request)

const freshService = (context: Context, input: Input, managed: ServiceRecord['managed']): ServiceRecord => {
  const daemon = isDaemon(input)
  const configuration = parseConfiguration(input, daemon ? daemonDefaults : undefined)
  return {
    cluster: clusterName(textMember(input, 'cluster')),
    name: textMember(input, 'serviceName') ?? '',
    createdAt: context.now,
    createdBy: creator(context),
    controller: controllerOf(input) ?? 'ECS',
    scheduling: daemon ? 'DAEMON' : 'REPLICA',
    managed,
    status: 'ACTIVE',
    desiredCount: daemon
      ? instanceCount(requireCluster(context, textMember(input, 'cluster')))
      : (numberMember(input, 'desiredCount') ?? 0),
    configuration,
    settings: parseSettings(input, { ...usualSettings, ...usualZones({ configuration, daemon }) }),
    request: asked(input),
    tags: tagsMember(input),
    rollouts: [],
    tasks: []
  }
}

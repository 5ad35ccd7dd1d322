import { textMember } from '../../kernel/member.ts'
import type { Operation } from '../../kernel/operation.ts'
import { clusterName, requireCluster } from '../clusters/find-cluster.ts'
import { page } from '../page.ts'
import { ecsState } from '../state.ts'
import { shownRollout } from '../task-sets/set-rollout.ts'
import { type ServiceRecord, serviceArn } from './service-record.ts'

/** ListServices of a cluster by name, ten to a page unless told otherwise. */
export const listServices: Operation = {
  resource: input => clusterName(textMember(input, 'cluster')),
  run: (context, input) => {
    const cluster = requireCluster(context, textMember(input, 'cluster')).name
    const [launch, scheduling] = [textMember(input, 'launchType'), textMember(input, 'schedulingStrategy')]
    const managed = textMember(input, 'resourceManagementType')
    const found = Object.values(ecsState(context).services)
      .filter(service => service.cluster === cluster && service.status !== 'INACTIVE')
      .filter(service => scheduling === undefined || service.scheduling === scheduling)
      .filter(service => launch === undefined || launchOf(service) === launch)
      .filter(service => managed === undefined || service.managed === managed)
      .sort((a, b) => (a.name < b.name ? -1 : 1))
    const { items, next } = page(found, input, { of: 'services', usual: 10, most: 100, key: ({ name }) => name })
    return { serviceArns: items.map(service => serviceArn(context, service)), ...next }
  }
}

const launchOf = (service: ServiceRecord): unknown => shownRollout(service)?.spec.members.launchType

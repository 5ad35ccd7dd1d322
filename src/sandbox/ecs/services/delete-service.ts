import { flagMember } from '../../kernel/member.ts'
import type { Operation } from '../../kernel/operation.ts'
import { pace } from '../pace.data.ts'
import { refused } from '../refuse.ts'
import { wake } from '../rollout/wake.ts'
import { taskSets } from '../task-sets/set-rollout.ts'
import { requireService, serviceResource } from './find-service.ts'
import { serviceView } from './service-view.ts'

/** DeleteService: DRAINING while its tasks stop, then INACTIVE; its service deployments go with it. */
export const deleteService: Operation = {
  resource: serviceResource,
  run: (context, input) => {
    const service = requireService(context, input)
    if (service.status === 'INACTIVE') throw refused('service-missing')
    const force = flagMember(input, 'force') ?? false
    if (service.desiredCount > 0 && service.scheduling === 'REPLICA' && !force) throw refused('service-scaled')
    if (taskSets(service).length > 0 && !force) throw refused('service-deploying')
    service.status = 'DRAINING'
    service.desiredCount = 0
    wake(context, service, { kind: 'turn', after: pace.react })
    return { service: serviceView(context, service, false) }
  }
}

import type { Operation } from '../../kernel/operation.ts'
import { refused } from '../refuse.ts'
import { deleteService } from '../services/delete-service.ts'
import { expressView } from './express-view.ts'
import { expressResource, requireExpress } from './find-express-service.ts'

/** DeleteExpressGatewayService: DRAINING while its tasks stop, whatever it is scaled to, then INACTIVE. */
export const deleteExpressService: Operation = {
  resource: expressResource,
  run: (context, input) => {
    const service = requireExpress(context, input)
    if (service.status !== 'ACTIVE') throw refused('service-not-active')
    deleteService.run(context, { cluster: service.cluster, service: service.name, force: true })
    return { service: expressView(context, service, false) }
  }
}

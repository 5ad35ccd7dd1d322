import type { Http } from '../ports/http.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import type { Ground } from './ground.ts'
import { askEcs } from './truth.ts'

/** Answers health addresses of the form `https://<service>.<stage>.…` from what the sandbox runs there: 200 while tasks run, else 503. It stands in for the load balancer and its name server, which the sandbox does not have. */
export const healthOf = (sandbox: Sandbox, ground: Ground): Http => ({
  get: async url => {
    const [service = '', stage = ''] = new URL(url).hostname.split('.')
    const place = ground.stages[stage]
    const name = place?.services[service]
    if (place === undefined || name === undefined) return { unreachable: `no such host ${new URL(url).hostname}` }
    const input = { cluster: place.cluster, services: [name] }
    const { services } = askEcs(sandbox, place, { operation: 'DescribeServices', input }) as {
      services: readonly { runningCount?: number }[]
    }
    return (services[0]?.runningCount ?? 0) > 0 ? { status: 200, body: 'ok' } : { status: 503, body: 'no task runs' }
  }
})

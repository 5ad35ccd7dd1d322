import type { Http } from '../ports/http.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import type { Ground } from './ground.ts'
import { askEcs } from './truth.ts'

/** Answers health addresses that hold a stage's name, as in `https://<service>.<stage>.…`, from what the sandbox runs there: 200 while tasks of the service (of the first one where none is named) run, else 503. It stands in for the load balancer and its name server, which the sandbox does not have. */
export const healthOf = (sandbox: Sandbox, ground: Ground): Http => ({
  get: async url => {
    const { hostname, pathname } = new URL(url)
    const words = `${hostname}${pathname}`.split(/[./]/)
    const place = words.flatMap(word => ground.stages[word] ?? [])[0]
    const known = place?.services ?? {}
    const name = words.flatMap(word => known[word] ?? [])[0] ?? Object.values(known)[0]
    if (place === undefined || name === undefined) return { unreachable: `no such host ${hostname}` }
    const input = { cluster: place.cluster, services: [name] }
    const { services } = askEcs(sandbox, place, { operation: 'DescribeServices', input }) as {
      services: readonly { runningCount?: number }[]
    }
    return (services[0]?.runningCount ?? 0) > 0 ? { status: 200, body: 'ok' } : { status: 503, body: 'no task runs' }
  }
})

import { Problem } from '../../core/problem/problem.ts'
import type { FamilyRevision } from '../../core/release/named.ts'
import { type ServiceView, wantedRevision } from '../../core/rollout/service-view.ts'
import type { TaskLaunch } from '../../core/run/task-launch.ts'
import type { Definition } from '../../core/task/definition.ts'
import type { Ports } from '../../ports/ports.ts'
import { revisionFor } from '../../targets/service/apply.ts'
import type { Site } from '../../targets/site.ts'
import { loneOrder } from '../deploy/lone-order.ts'
import type { Prepared, RunAsked } from './run-asked.ts'

/** The run of a definition that inputs name: a file, a revision, or what a service runs now; network, capacity and missing roles are those of the service. */
export const runOfInputs = async (asked: RunAsked, ports: Ports): Promise<Prepared> => {
  const { cluster, region, service: name } = asked
  if (cluster === undefined || region === undefined) throw missing({ cluster, region })
  const { account, role } = asked
  const place = { region, ...(account === undefined ? {} : { account }), ...(role === undefined ? {} : { role }) }
  const site: Site = { cloud: ports.at(place), cluster }
  const service = name === undefined ? undefined : await serviceIn(site, name)
  const running = service === undefined ? undefined : wantedRevision(service)
  const revision = await revisionOf(asked, site, { running, ports })
  const { definition } = await described(site, revision)
  const own = running === undefined || running === revision ? definition : (await described(site, running)).definition
  const label = name ?? revision.slice(0, revision.lastIndexOf(':'))
  const launch: TaskLaunch = service?.launch ?? {}
  const key = [ports.origin.run ?? ports.clock.now(), label]
  return { run: { label, site, revision, definition, launch, key }, ours: [], roles: missingRoles(definition, own) }
}

const missing = (needed: Readonly<Record<string, string | undefined>>): Problem =>
  new Problem(
    Object.entries(needed).flatMap(([name, given]) =>
      given === undefined
        ? [{ what: `The input "${name}" is missing.`, remedy: 'Without "release" it is needed.' }]
        : []
    )
  )

const serviceIn = async ({ cloud, cluster }: Site, name: string): Promise<ServiceView> => {
  const view = (await cloud.services.describe(cluster, [name])).get(name)
  if (view?.status === 'ACTIVE') return view
  throw new Problem({
    what: `The service "${name}" does not exist in the cluster "${cluster}".`,
    remedy: 'Correct its name, or name network and capacity by inputs instead.'
  })
}

type From = { readonly running: FamilyRevision | undefined; readonly ports: Ports }

const revisionOf = async (asked: RunAsked, site: Site, { running, ports }: From): Promise<FamilyRevision> => {
  const { file, revision, service = 'task' } = asked
  const runs = file !== undefined ? { file } : revision !== undefined ? { revision } : undefined
  if (runs === undefined && running !== undefined) return running
  if (runs === undefined)
    throw new Problem({
      what: 'Nothing says what to run.',
      remedy: 'Set "task-definition", "revision", or "service" for what that runs now.'
    })
  const order = await loneOrder({ runs, service, cluster: site.cluster }, site.cloud, ports)
  return (await revisionFor(site, order, ports.signal)).revision
}

const described = async ({ cloud }: Site, revision: FamilyRevision) => {
  const view = await cloud.definitions.describe(revision)
  if (view !== undefined) return view
  throw new Problem({ what: `The task definition "${revision}" does not exist.`, remedy: 'Register it again.' })
}

/** Roles that a definition does not name are those of the service beside which it runs. */
const missingRoles = (definition: Definition, service: Definition): Prepared['roles'] => {
  const role = (key: string): string | undefined => {
    const [own, other] = [definition[key], service[key]]
    return own === undefined && typeof other === 'string' ? other : undefined
  }
  const [taskRole, executionRole] = [role('taskRoleArn'), role('executionRoleArn')]
  return { ...(taskRole === undefined ? {} : { taskRole }), ...(executionRole === undefined ? {} : { executionRole }) }
}

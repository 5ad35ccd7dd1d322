import type { Config } from '../../core/config/config.ts'
import { clusterOf, placeOf, serviceName, serviceOf } from '../../core/config/resolve-unit.ts'
import { usersOf } from '../../core/config/task-users.ts'
import { Problem } from '../../core/problem/problem.ts'
import type { ContainerName, ServiceName } from '../../core/release/named.ts'
import { taskPath } from '../../core/release/paths.ts'
import type { Release, Unit } from '../../core/release/release.ts'
import { countingContainers } from '../../core/run/counting.ts'
import { type TaskLaunch, withLaunch } from '../../core/run/task-launch.ts'
import { highest } from '../../core/tags/version.ts'
import type { Definition } from '../../core/task/definition.ts'
import type { Duration } from '../../core/time/instant.ts'
import type { Ports } from '../../ports/ports.ts'
import { revisionFor } from '../../targets/service/apply.ts'
import type { Site } from '../../targets/site.ts'
import { unitOrders } from '../deploy/unit-orders.ts'
import { render } from '../render/render.ts'
import type { TaskRun } from './task-run.ts'

/** A release with its config, as runs need them. */
export type Line = { readonly config: Config; readonly release: Release }

/** Where the services of a release live. */
export const siteOf = ({ config, release: { stage } }: Line, ports: Pick<Ports, 'at'>): Site => ({
  cloud: ports.at(placeOf(config, stage)),
  cluster: clusterOf(config, stage)
})

/** Renders the coming state of services that are run once, on the digests of the release. Nothing is written to AWS; a Problem carries the faults of all. */
export const renderRuns = async (
  { config, release }: Line,
  services: readonly ServiceName[],
  ports: Ports
): Promise<ReadonlyMap<ServiceName, Unit>> => {
  if (services.length === 0) return new Map()
  const rendered = await render(config)(
    { ...release, units: services.map(service => bare({ config, release }, service)) },
    ports
  )
  return new Map(rendered.units.map(unit => [unit.service, unit]))
}

/** A service as a unit of its own: tasks are no units of a release, for they run for the units that name them, whose version they have, and need no proof. */
const bare = ({ config, release }: Line, service: ServiceName): Unit => {
  const { kind, containers } = serviceOf(config, service)
  const served = [service, ...usersOf(config, service, release.stage)]
  const version = highest(release.units.flatMap(unit => (served.includes(unit.service) ? (unit.version ?? []) : [])))
  return {
    ...{ service, kind, why: 'asked', wave: 0, images: containers },
    ...(version === undefined ? {} : { version })
  }
}

/** What a run of a rendered unit takes from elsewhere: the ECS service beside which it runs, how long it may take, and what sets it apart from other runs. */
export type RunTerms = {
  readonly beside?: string
  readonly timeout: Duration
  readonly key?: string
}

/** The run of a rendered unit: its revision, registered unless it is already, in the network of the service beside which it runs. */
export const runOfUnit = async (
  line: Line,
  unit: Unit,
  { terms, ports }: { readonly terms: RunTerms; readonly ports: Ports }
): Promise<TaskRun> => {
  const { release } = line
  const site = siteOf(line, ports)
  const [order] = await unitOrders(line.config, release)([unit], ports)
  const text = await ports.files.read(taskPath(ports.files.own, release.stage, unit.service))
  if (order === undefined || text === undefined) throw new Error(`"${unit.service}" was not rendered.`)
  const definition = JSON.parse(text) as Definition
  const launch = withLaunch(definition, terms.beside === undefined ? {} : await launchBeside(site, terms.beside))
  const { revision } = await revisionFor(site, order, ports.signal)
  const ours = Object.keys(unit.images) as ContainerName[]
  return {
    ...{ label: unit.service, site, revision, definition, launch, timeout: terms.timeout },
    counting: countingContainers(definition, { ours }),
    key: [release.stage, release.commit.sha, release.cause.run ?? '', unit.service, unit.task?.hash, terms.key ?? '']
  }
}

/** The network and capacity of an ECS service; a service that is not there is a Problem. */
export const launchBeside = async ({ cloud, cluster }: Site, name: string): Promise<TaskLaunch> => {
  const view = (await cloud.services.describe(cluster, [name])).get(name)
  if (view?.status === 'ACTIVE') return view.launch ?? {}
  throw new Problem({
    what: `There is no service "${name}" in the cluster "${cluster}" whose network and capacity a task could take.`,
    remedy: 'Correct the name, or make the service with your infrastructure code first.'
  })
}

/** The ECS service beside which a task runs: the one that it names itself, else the given one. */
export const besideOf = ({ config, release }: Line, task: ServiceName, user: ServiceName): string => {
  const own = serviceOf(config, task).service !== task
  return serviceName(config, own ? task : user, release.stage)
}

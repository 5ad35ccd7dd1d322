import { serviceOf } from '../../core/config/resolve-unit.ts'
import { usersOf } from '../../core/config/task-users.ts'
import { Problem } from '../../core/problem/problem.ts'
import { type ContainerName, parsed, type ServiceName } from '../../core/release/named.ts'
import type { Ports } from '../../ports/ports.ts'
import { loadConfig } from '../release/load-config.ts'
import { loadRelease } from '../release/load-release.ts'
import type { Prepared, RunAsked } from './run-asked.ts'
import { besideOf, type Line, renderRuns, runOfUnit } from './run-of-service.ts'

/** The run of a service's coming state: rendered from the release's commit, on the release's digests. */
export const runOfRelease = async (asked: RunAsked & { readonly release: string }, ports: Ports): Promise<Prepared> => {
  const { service: name, config: path, policyRef } = asked
  if (name === undefined)
    throw new Problem({ what: 'The input "service" is missing.', remedy: 'With "release" it says which service runs.' })
  const release = await loadRelease(ports.files, asked.release)
  const config = await loadConfig(ports, {
    at: release.commit.sha,
    ...(path === undefined ? {} : { config: path }),
    ...(policyRef === undefined ? {} : { policyRef })
  })
  const line: Line = { config, release }
  const service = parsed<'ServiceName'>(name)
  serviceOf(config, service)
  const { subnets, launchType, capacity } = asked.launch
  const sized = launchType !== undefined || capacity !== undefined
  const beside = subnets.length > 0 && sized ? undefined : neighbour(line, service)
  if (beside === undefined && subnets.length === 0) throw nowhere(service)
  const unit = (await renderRuns(line, [service], ports)).get(service)
  if (unit === undefined) throw new Error(`"${service}" was not rendered.`)
  const terms = { ...(beside === undefined ? {} : { beside }), timeout: 0 }
  const run = await runOfUnit(line, unit, { terms, ports })
  return { run, ours: Object.keys(unit.images) as ContainerName[], roles: {} }
}

/** The ECS service beside which it runs: itself, the one that a task names, or the first one that names the task. */
const neighbour = (line: Line, service: ServiceName): string | undefined => {
  const { kind, service: named } = serviceOf(line.config, service)
  const [user] = kind === 'task' ? usersOf(line.config, service, line.release.stage) : [service]
  return user === undefined && named === service ? undefined : besideOf(line, service, user ?? service)
}

const nowhere = (service: ServiceName): Problem =>
  new Problem({
    what: `Nothing says beside which ECS service "${service}" runs: no service of the config names it.`,
    remedy: 'Give it "service" in the config, or set the inputs "subnets" and "launch-type" or "capacity-providers".'
  })

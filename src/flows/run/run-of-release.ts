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
  const beside = asked.launch.subnets.length > 0 ? undefined : neighbour(line, service)
  const unit = (await renderRuns(line, [service], ports)).get(service)
  if (unit === undefined) throw new Error(`"${service}" was not rendered.`)
  const terms = { ...(beside === undefined ? {} : { beside }), timeout: 0 }
  const run = await runOfUnit(line, unit, { terms, ports })
  return { run, ours: Object.keys(unit.images) as ContainerName[], roles: {} }
}

const neighbour = (line: Line, service: ServiceName): string => {
  const { kind } = serviceOf(line.config, service)
  const [user = service] = kind === 'task' ? usersOf(line.config, service, line.release.stage) : [service]
  return besideOf(line, service, user)
}

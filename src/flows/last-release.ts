import type { Config } from '../core/config/config.ts'
import { clusterOf, placeOf, serviceName } from '../core/config/resolve-unit.ts'
import { rolledOut } from '../core/config/rolled-out.ts'
import { Problem } from '../core/problem/problem.ts'
import { tagKeys } from '../core/record/keys.ts'
import type { ServiceName, Stage } from '../core/release/named.ts'
import { primary } from '../core/rollout/service-view.ts'
import type { Ports } from '../ports/ports.ts'

/** The services of the last release in a stage: those that run, or are on their way to, the commit that was rolled out last. None that Tagship made is a Problem. */
export const lastRelease = async (config: Config, stage: Stage, ports: Ports): Promise<readonly ServiceName[]> => {
  const cloud = ports.at(placeOf(config, stage))
  const services = rolledOut(config)
  const names = services.map(service => serviceName(config, service, stage))
  const views = await cloud.services.describe(clusterOf(config, stage), names)
  const found = []
  for (const service of services) {
    const view = views.get(serviceName(config, service, stage))
    const now = view === undefined ? undefined : primary(view)
    const tags = now === undefined ? undefined : (await cloud.definitions.describe(now.taskDefinition))?.tags
    const commit = tags?.[tagKeys.commit]
    if (now !== undefined && commit !== undefined) found.push({ service, commit, at: now.createdAt })
  }
  const last = [...found].sort((a, b) => (a.at < b.at ? 1 : -1))[0]
  if (last !== undefined) return found.filter(({ commit }) => commit === last.commit).map(({ service }) => service)
  throw new Problem({
    what: `No service in "${stage}" runs a release that Tagship made.`,
    remedy: 'Name the services with the input "services".'
  })
}

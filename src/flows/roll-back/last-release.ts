import type { Config } from '../../core/config/config.ts'
import { clusterOf, placeOf, serviceName } from '../../core/config/resolve-unit.ts'
import { rolledOut } from '../../core/config/rolled-out.ts'
import { Problem } from '../../core/problem/problem.ts'
import { parseHold } from '../../core/record/hold.ts'
import { tagKeys } from '../../core/record/keys.ts'
import type { FamilyRevision, ServiceName, Stage } from '../../core/release/named.ts'
import { primary, type ServiceView } from '../../core/rollout/service-view.ts'
import type { Instant } from '../../core/time/instant.ts'
import { sideBySide } from '../../core/time/side-by-side.ts'
import type { Ports } from '../../ports/ports.ts'

/** How many services are looked at side by side. */
const atOnce = 10

/** The services of the last release in a stage: those that run, are on their way to, or were just taken back from the commit that was rolled out last. None that Tagship made is a Problem. */
export const lastRelease = async (config: Config, stage: Stage, ports: Ports): Promise<readonly ServiceName[]> => {
  const cloud = ports.at(placeOf(config, stage))
  const services = rolledOut(config)
  const names = services.map(service => serviceName(config, service, stage))
  const views = await cloud.services.describe(clusterOf(config, stage), names)
  const read = await sideBySide(atOnce, services, async service => {
    const view = views.get(serviceName(config, service, stage))
    const asked = view === undefined ? undefined : lastAsked(view)
    const tags = asked === undefined ? undefined : (await cloud.definitions.describe(asked.revision))?.tags
    const commit = tags?.[tagKeys.commit]
    return asked === undefined || commit === undefined ? [] : [{ service, commit, at: asked.at }]
  })
  const found = read.flat()
  const last = [...found].sort((a, b) => (a.at < b.at ? 1 : -1))[0]
  if (last !== undefined) return found.filter(({ commit }) => commit === last.commit).map(({ service }) => service)
  throw new Problem({
    what: `No service in "${stage}" runs a release that Tagship made.`,
    remedy: 'Name the services with the input "services".'
  })
}

/** What was rolled out to a service last, and when. A rollback is no release: one that is asked for again is about what it took back. */
const lastAsked = (view: ServiceView): { readonly revision: FamilyRevision; readonly at: Instant } | undefined => {
  const now = primary(view)
  if (now === undefined) return undefined
  const { from, to, at } = parseHold(view.tags[tagKeys.hold] ?? '')
  const isBack = from !== undefined && at !== undefined && to === now.taskDefinition
  return isBack ? { revision: from, at } : { revision: now.taskDefinition, at: now.createdAt }
}

import { type Running, runningOf } from '../../core/changes/running.ts'
import type { Config } from '../../core/config/config.ts'
import { clusterOf, placeOf, serviceName } from '../../core/config/resolve-unit.ts'
import { Failure } from '../../core/problem/failure.ts'
import type { ServiceName, Stage } from '../../core/release/named.ts'
import type { ServiceView } from '../../core/rollout/service-view.ts'
import { sideBySide } from '../../core/time/side-by-side.ts'
import type { Cloud, Ports } from '../../ports/ports.ts'

/** How many revisions are read side by side. */
const atOnce = 10

/** What services run in a stage: one question for all, then one for each revision. What cannot be read is `unknown`, with the reason. */
export const readRunning = async (
  config: Config,
  asked: { readonly stage: Stage; readonly services: readonly ServiceName[] },
  ports: Pick<Ports, 'at'>
): Promise<ReadonlyMap<ServiceName, Running>> => {
  const { stage, services } = asked
  const cloud = ports.at(placeOf(config, stage), 'read')
  const names = services.map(service => serviceName(config, service, stage))
  const views = await readable(cloud.services.describe(clusterOf(config, stage), names))
  const found = await sideBySide(atOnce, services, async (service): Promise<readonly [ServiceName, Running]> => {
    if (typeof views === 'string') return [service, { is: 'unknown', because: views }]
    const view = views.get(serviceName(config, service, stage))
    return [service, view === undefined ? { is: 'not-running' } : await ofView(cloud, { service, stage }, view)]
  })
  return new Map(found)
}

const ofView = async (
  cloud: Cloud,
  unit: { readonly service: ServiceName; readonly stage: Stage },
  view: ServiceView
): Promise<Running> => {
  const { taskDefinition } = view
  const revision = taskDefinition === undefined ? undefined : await readable(cloud.definitions.describe(taskDefinition))
  if (typeof revision === 'string') return { is: 'unknown', because: revision }
  return runningOf(unit, view, revision?.tags ?? {})
}

/** The answer, or why there is none. */
const readable = async <T>(asked: Promise<T>): Promise<T | string> => {
  try {
    return await asked
  } catch (error) {
    if (error instanceof Failure) return error.message
    throw error
  }
}

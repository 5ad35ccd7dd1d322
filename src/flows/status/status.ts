import type { Config } from '../../core/config/config.ts'
import { clusterOf, placeOf, serviceName } from '../../core/config/resolve-unit.ts'
import { rolledOut } from '../../core/config/rolled-out.ts'
import { Failure } from '../../core/problem/failure.ts'
import { Problem } from '../../core/problem/problem.ts'
import { type ServiceStatus, serviceStatus } from '../../core/record/service-status.ts'
import type { ServiceName, Stage } from '../../core/release/named.ts'
import type { StageStatus } from '../../core/report/status-table.ts'
import { wantedRevision } from '../../core/rollout/service-view.ts'
import { sideBySide } from '../../core/time/side-by-side.ts'
import type { Ports } from '../../ports/ports.ts'
import { readHistory } from './read-history.ts'

/** Which stages and services are looked at; none named means all, in the ladder's order. */
export type StatusRequest = {
  readonly stages: readonly Stage[]
  readonly services: readonly ServiceName[]
  /** How many of the last rollouts of each service; none when absent. */
  readonly history?: number | undefined
}

/** Stages that are read at once. */
const atOnce = 4

/** What runs where, read from ECS: one description for each cluster, then one for each revision. A stage that cannot be read says so and hides no other. */
export const status =
  (config: Config, { stages, services, history = 0 }: StatusRequest) =>
  (ports: Ports): Promise<readonly StageStatus[]> => {
    const wanted = services.length > 0 ? services : rolledOut(config)
    const known = [...config.policy.ladder.flat(), ...(Object.keys(config.policy.stages) as Stage[])]
    const all = stages.length > 0 ? stages : [...new Set(known)]
    return sideBySide(atOnce, all, stage => stageStatus(config, { stage, services: wanted, history }, ports))
  }

type Asked = { readonly stage: Stage; readonly services: readonly ServiceName[]; readonly history: number }

const stageStatus = async (config: Config, asked: Asked, ports: Ports): Promise<StageStatus> => {
  const { stage } = asked
  try {
    return { stage, is: 'read', ...(await readStage(config, asked, ports)) }
  } catch (error) {
    if (!(error instanceof Failure) && !(error instanceof Problem)) throw error
    return { stage, is: 'unreadable', why: error.message }
  }
}

const readStage = async (config: Config, { stage, services, history }: Asked, ports: Ports) => {
  const cloud = ports.at(placeOf(config, stage), 'read')
  const nameOf = (service: ServiceName) => serviceName(config, service, stage)
  const cluster = clusterOf(config, stage)
  const views = await cloud.services.describe(cluster, services.map(nameOf))
  const found: ServiceStatus[] = []
  for (const service of services) {
    const view = views.get(nameOf(service))
    if (view === undefined) continue
    const wanted = wantedRevision(view)
    const revision = wanted === undefined ? undefined : await cloud.definitions.describe(wanted)
    const past = history === 0 ? {} : await readHistory({ cloud, cluster }, view.name, history)
    found.push({ ...serviceStatus({ stage, service }, view, revision), ...past })
  }
  return { services: found, missing: services.filter(service => !views.has(nameOf(service))) }
}

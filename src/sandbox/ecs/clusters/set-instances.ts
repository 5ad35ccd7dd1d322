import { type Check, checkedRule, checks, place } from '../../control/rule.ts'
import type { Context } from '../../kernel/context.ts'
import { fits } from '../../kernel/glob.ts'
import { pace } from '../pace.data.ts'
import { wake } from '../rollout/wake.ts'
import type { ServiceRecord } from '../services/service-record.ts'
import { ecsState } from '../state.ts'
import type { Cluster } from './cluster.ts'

const shape: Readonly<Record<string, Check>> = {
  cluster: checks.text,
  count: checks.whole,
  account: checks.text,
  region: checks.text
}

/** How many container instances a cluster has for DAEMON services: one unless told. */
export const instances = (cluster: Cluster): number => cluster.instances ?? 1

/** Says how many container instances the matching clusters have: `{"cluster":"shop*","count":3}`; their DAEMON services follow. */
export const setInstances = (
  scene: { readonly enter: (account?: string, region?: string) => Context },
  request: unknown
): void => {
  const rule = checkedRule(request, shape, ['cluster', 'count'])
  const context = scene.enter(...place(rule))
  const state = ecsState(context)
  for (const cluster of Object.values(state.clusters)) {
    if (!fits(String(rule.cluster), cluster.name)) continue
    cluster.instances = Math.max(0, Number(rule.count))
    for (const service of Object.values(state.services))
      if (service.cluster === cluster.name) follow(context, service, cluster.instances)
  }
}

const follow = (context: Context, service: ServiceRecord, count: number): void => {
  if (service.scheduling !== 'DAEMON' || service.status !== 'ACTIVE') return
  service.desiredCount = count
  wake(context, service, { kind: 'turn', after: pace.scale })
}

import { type Check, checkedRule, checks, place, within } from '../../control/rule.ts'
import type { Context } from '../../kernel/context.ts'
import { hexId } from '../../kernel/draw.ts'
import { fits } from '../../kernel/glob.ts'
import { drawKey } from '../arn.ts'
import { ecsState } from '../state.ts'
import { followInstances } from './instance.ts'

const shape: Readonly<Record<string, Check>> = {
  cluster: checks.text,
  count: within(0, 5000),
  account: checks.account,
  region: checks.region
}

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
    const [count, known] = [Number(rule.count), (cluster.instances ?? []).slice(0, Number(rule.count))]
    const more = Array.from({ length: count - known.length }, () => ({
      id: hexId(context.world, drawKey(context, `instance ${cluster.name}`)),
      registeredAt: context.now
    }))
    cluster.instances = [...known, ...more]
    followInstances(context, cluster)
  }
}

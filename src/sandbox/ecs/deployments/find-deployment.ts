import type { Context } from '../../kernel/context.ts'
import { isForeign, nameParts } from '../arn.ts'
import { pace } from '../pace.data.ts'
import type { Rollout } from '../rollout/rollout.ts'
import type { ServiceRecord } from '../services/service-record.ts'
import { ecsState, entry } from '../state.ts'

/** A rollout with the service that it belongs to. */
export type Found = { readonly service: ServiceRecord; readonly rollout: Rollout }

/** The rollout whose service deployment an ARN names, once it shows and while it is remembered. */
export const findDeployment = (context: Context, arn: string): Found | undefined =>
  find(context, { arn, kind: 'service-deployment' }, (rollout, id) => rollout.short === id && isShown(context, rollout))

/** The rollout whose service revision an ARN names. */
export const findRevision = (context: Context, arn: string): Found | undefined =>
  find(context, { arn, kind: 'service-revision' }, (rollout, id) => rollout.digits === id)

const hasDeployment = ({ set }: Rollout): boolean => set === undefined || set.deployed === true

/** Whether a rollout's service deployment shows: from a moment after its creation, for ninety days. */
export const isShown = (context: Context, rollout: Rollout): boolean =>
  hasDeployment(rollout) && rollout.listedAt <= context.now && rollout.listedAt > context.now - pace.history

const find = (
  context: Context,
  sought: { readonly arn: string; readonly kind: string },
  is: (rollout: Rollout, id: string) => boolean
): Found | undefined => {
  const [cluster = '', name = '', id = ''] = nameParts(sought.arn, sought.kind)
  if (!sought.arn.startsWith('arn:') || isForeign(context, sought.arn)) return undefined
  const service = entry(ecsState(context).services, `${cluster}/${name}`)
  if (service === undefined || service.status === 'INACTIVE') return undefined
  const rollout = service.rollouts.find(candidate => is(candidate, id))
  return rollout && { service, rollout }
}

/** The names of the services in a list of ARNs of deployments or revisions. */
export const serviceNames = (arns: readonly string[]): string =>
  [...new Set(arns.map(arn => arn.split('/').at(-2) ?? ''))].join(',')

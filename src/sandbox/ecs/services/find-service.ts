import type { Context } from '../../kernel/context.ts'
import { textMember } from '../../kernel/member.ts'
import type { Input } from '../../kernel/operation.ts'
import { isForeign, lastPart, nameParts } from '../arn.ts'
import { requireCluster } from '../clusters/find-cluster.ts'
import { refused } from '../refuse.ts'
import { ecsState, entry } from '../state.ts'
import type { ServiceRecord } from './service-record.ts'

/** The service of a cluster that a name or ARN means, INACTIVE ones too. */
export const findService = (context: Context, cluster: string, text: string): ServiceRecord | undefined => {
  if (isForeign(context, text)) return undefined
  const parts = nameParts(text, 'service')
  if (parts.length > 1 && parts[0] !== cluster) return undefined
  return entry(ecsState(context).services, `${cluster}/${lastPart(text)}`)
}

/** The service that a request's `service` and `cluster` name, INACTIVE ones too; refused where there is none. */
export const requireService = (context: Context, input: Input): ServiceRecord => {
  const cluster = requireCluster(context, textMember(input, 'cluster'))
  const service = findService(context, cluster.name, textMember(input, 'service') ?? '')
  if (service === undefined) throw refused('service-missing')
  return service
}

/** The name of the service that a request's `service` is about. */
export const serviceResource = (input: Input): string => lastPart(textMember(input, 'service') ?? '')

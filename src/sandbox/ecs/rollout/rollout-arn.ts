import type { Context } from '../../kernel/context.ts'
import { ecsArn } from '../arn.ts'
import { type ServiceRecord, serviceKey } from '../services/service-record.ts'
import type { Rollout } from './rollout.ts'

/** The ARN of a rollout's service deployment. */
export const deploymentArn = (context: Context, service: ServiceRecord, rollout: Rollout): string =>
  ecsArn(context, `service-deployment/${serviceKey(service)}/${rollout.short}`)

/** The ARN of a rollout's service revision. */
export const revisionArn = (context: Context, service: ServiceRecord, digits: string): string =>
  ecsArn(context, `service-revision/${serviceKey(service)}/${digits}`)

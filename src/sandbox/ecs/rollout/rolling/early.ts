import { flagMember, numberMember, structureMember, textMember } from '../../../kernel/member.ts'
import type { ServiceRecord } from '../../services/service-record.ts'
import { isHealthy } from '../../tasks/task.ts'
import { isRolling, isUnderWay, newest } from '../leader.ts'
import type { Census } from './census.ts'

/** Whether a rolling deployment succeeds before it is whole: enough of its tasks are healthy for its early success criteria. */
export const isEarly = (service: ServiceRecord, counted: Census): boolean => {
  const rollout = newest(service)
  const criteria = structureMember(rollout.configuration, 'earlySuccessCriteria') ?? {}
  if (!flagMember(criteria, 'enable') || rollout.rollback !== undefined || rollout.cause !== undefined) return false
  const percent = numberMember(criteria, 'healthyPercent') ?? 100
  const wanted = Math.ceil((service.desiredCount * percent) / 100)
  const succeeded = !isRolling(service) && isUnderWay(service)
  return succeeded || counted.target.filter(isHealthy).length >= Math.max(1, wanted)
}

/** Whether it does so without waiting for the tasks that it replaces. */
export const isDeferred = (service: ServiceRecord): boolean =>
  textMember(
    structureMember(newest(service).configuration, 'earlySuccessCriteria') ?? {},
    'sourceServiceRevisionCleanup'
  ) === 'DEFERRED'

import type { Context } from '../../kernel/context.ts'
import { textMember } from '../../kernel/member.ts'
import type { Operation } from '../../kernel/operation.ts'
import { pace } from '../pace.data.ts'
import { refused } from '../refuse.ts'
import { hasEnded } from '../rollout/rollout.ts'
import { wake } from '../rollout/wake.ts'
import { type Found, findDeployment, serviceNames } from './find-deployment.ts'

/** StopServiceDeployment with ROLLBACK: taken up a moment later; where the rollout stops or rolls back already, it changes nothing. */
export const stopServiceDeployment: Operation = {
  resource: input => serviceNames([textMember(input, 'serviceDeploymentArn') ?? '']),
  run: (context, input) => {
    const arn = textMember(input, 'serviceDeploymentArn') ?? ''
    const stopType = textMember(input, 'stopType') ?? 'ROLLBACK'
    if (stopType !== 'ROLLBACK') throw refused('stop-type')
    const found = findDeployment(context, arn)
    if (found === undefined) throw refused('deployment-missing')
    if (hasEnded(found.rollout)) throw refused('deployment-ended')
    requestRollback(context, found)
    return { serviceDeploymentArn: arn }
  }
}

/** Asks for the rollback of a deployment that goes on: it is taken up a moment later. */
export const requestRollback = (context: Context, { service, rollout }: Found): void => {
  if (rollout.status !== 'PENDING' && rollout.status !== 'IN_PROGRESS') return
  rollout.status = 'ROLLBACK_REQUESTED'
  rollout.updatedAt = context.now
  wake(context, service, { kind: 'take-up', after: pace.takeUp, rollout: rollout.digits })
}

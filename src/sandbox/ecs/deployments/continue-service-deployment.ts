import type { Context } from '../../kernel/context.ts'
import { textMember } from '../../kernel/member.ts'
import type { Operation } from '../../kernel/operation.ts'
import { pace } from '../pace.data.ts'
import { refused } from '../refuse.ts'
import { hasEnded } from '../rollout/rollout.ts'
import { wake } from '../rollout/wake.ts'
import { type Found, findDeployment, serviceNames } from './find-deployment.ts'
import { requestRollback } from './stop-service-deployment.ts'

/** ContinueServiceDeployment: lets a deployment go on from a pause hook, or asks for its rollback. */
export const continueServiceDeployment: Operation = {
  resource: input => serviceNames([textMember(input, 'serviceDeploymentArn') ?? '']),
  run: (context, input) => {
    const arn = textMember(input, 'serviceDeploymentArn') ?? ''
    const hookId = textMember(input, 'hookId') ?? ''
    const action = textMember(input, 'action') ?? 'CONTINUE'
    if (action !== 'CONTINUE' && action !== 'ROLLBACK') throw refused('continue-action')
    if (!/^ecs-[a-z_]+-.+$/i.test(hookId)) throw refused('hook-id')
    const found = findDeployment(context, arn)
    if (found === undefined) throw refused('deployment-missing')
    if (hasEnded(found.rollout)) throw refused('continue-ended')
    resolve(context, found, { hookId, action })
    return { serviceDeploymentArn: arn }
  }
}

const resolve = (
  context: Context,
  found: Found,
  asked: { readonly hookId: string; readonly action: 'CONTINUE' | 'ROLLBACK' }
): void => {
  const { service, rollout } = found
  const hook = rollout.lifecycle?.hooks.find(({ id }) => id === asked.hookId)
  if (hook?.status !== 'AWAITING_ACTION' || rollout.status !== 'IN_PROGRESS') throw refused('hook-gone')
  hook.status = asked.action === 'CONTINUE' ? 'SUCCEEDED' : 'FAILED'
  rollout.updatedAt = context.now
  if (asked.action === 'ROLLBACK') requestRollback(context, found)
  else wake(context, service, { kind: 'turn', after: pace.react })
}

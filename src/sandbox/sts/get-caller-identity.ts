import type { Operation } from '../kernel/operation.ts'
import { userId } from './open-session.ts'

/** `GetCallerIdentity`: who the credentials belong to. */
export const getCallerIdentity: Operation = {
  resource: () => '',
  run: ({ world, caller }) => ({
    Arn: caller.arn,
    UserId: world.credentials[caller.accessKeyId]?.userId ?? userId(world, caller.arn),
    Account: caller.account
  })
}

import type { Operation } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { givenCredentials, sessionSeconds, userId } from './open-session.ts'

/** `GetSessionToken`: the caller's own credentials for a time, twelve hours unless told; a session of a role gets none. */
export const getSessionToken: Operation = {
  resource: () => '',
  run: (context, input) => {
    const { world, caller, account, now } = context
    if (Object.hasOwn(world.credentials, caller.accessKeyId))
      throw new Refusal('AccessDenied', 'Cannot call GetSessionToken with session credentials', { status: 403 })
    const seconds = sessionSeconds(input, { unless: 43_200, longest: 129_600 })
    const session = {
      ...{ account: account.id, arn: caller.arn },
      ...{ userId: userId(world, caller.arn), expires: now + seconds * 1000 }
    }
    return { Credentials: givenCredentials(context, `sts session ${caller.arn}`, session) }
  }
}

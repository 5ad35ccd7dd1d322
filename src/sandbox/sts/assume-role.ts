import { neededText, textMember } from '../kernel/member.ts'
import type { Operation } from '../kernel/operation.ts'
import { trustCaller } from '../permissions/trust.ts'
import { openSession } from './open-session.ts'

/** `AssumeRole`: where roles are laid for the account, what their trust allows; elsewhere every role that can be named. */
export const assumeRole: Operation = {
  resource: input => textMember(input, 'RoleArn') ?? '',
  run: (context, input) => {
    trustCaller(context, neededText(input, 'RoleArn', 'ValidationError'))
    return openSession(context, input)
  }
}

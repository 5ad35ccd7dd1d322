import { textMember } from '../kernel/member.ts'
import type { Operation } from '../kernel/operation.ts'
import { openSession } from './open-session.ts'

/** `AssumeRole`: every role that can be named can be assumed. */
export const assumeRole: Operation = {
  resource: input => textMember(input, 'RoleArn') ?? '',
  run: openSession
}

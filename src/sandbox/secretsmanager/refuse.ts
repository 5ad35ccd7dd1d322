import type { Context } from '../kernel/context.ts'
import { neededText } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type Secret, secretNamed } from './state.ts'

/** There is no such secret, or no such value of it. */
export const notFound = (what = ''): Refusal =>
  new Refusal('ResourceNotFoundException', `Secrets Manager can't find the specified secret${what}.`)

/** There is one already. */
export const exists = (message: string): Refusal => new Refusal('ResourceExistsException', message)

/** The secret that a request's `SecretId` means; one that waits for its deletion is refused unless it is only looked at. */
export const requireSecret = (context: Context, input: Input, look = false): Secret => {
  const secret = secretNamed(context, neededText(input, 'SecretId', 'ValidationException'))
  if (secret === undefined) throw notFound()
  if (secret.deleted === undefined || look) return secret
  throw new Refusal(
    'InvalidRequestException',
    "You can't perform this operation on the secret because it was marked for deletion."
  )
}

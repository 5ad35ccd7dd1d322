import { neededText, textMember } from '../kernel/member.ts'
import type { Operation } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'

/** `GetAccessKeyInfo`: whose an access key is, by the rule that tells a caller's account. */
export const getAccessKeyInfo: Operation = {
  resource: input => textMember(input, 'AccessKeyId') ?? '',
  run: ({ world, account }, input) => {
    const key = neededText(input, 'AccessKeyId', 'ValidationError')
    const session = Object.hasOwn(world.credentials, key) ? world.credentials[key] : undefined
    if (session !== undefined) return { Account: session.account }
    if (/^\d{12}$/.test(key)) return { Account: key }
    if (/^\w{16,128}$/.test(key)) return { Account: account.id }
    const rule =
      key.length < 16 ? 'have length greater than or equal to 16' : 'satisfy regular expression pattern: [\\w]*'
    throw new Refusal(
      'ValidationError',
      `1 validation error detected: Value '${key}' at 'accessKeyId' failed to satisfy constraint: Member must ${rule}`
    )
  }
}

import { textMember } from '../kernel/member.ts'
import type { Operation } from '../kernel/operation.ts'
import { requireSecret } from './refuse.ts'
import { secretView, stagesView } from './secret-view.ts'

/** `DescribeSecret`: all but the values; one that waits for its deletion shows, too. */
export const describeSecret: Operation = {
  resource: input => textMember(input, 'SecretId') ?? '',
  run: (context, input) => {
    const secret = requireSecret(context, input, true)
    return { ...secretView(secret), VersionIdsToStages: stagesView(secret) }
  }
}

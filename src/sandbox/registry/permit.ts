import type { Authorization } from '../ecr/authorization.ts'
import type { Context } from '../kernel/context.ts'
import { denial } from '../permissions/authorize.ts'
import { needed } from './needed.data.ts'
import { ociError } from './oci-error.ts'
import type { Target } from './route.ts'

/** A request as permissions see it: what of which repository, and by whose token. */
export type Asked = {
  readonly operation: string
  readonly repository: NonNullable<Target['repository']>
  readonly by: Authorization
  /** Set where an upload is opened and completed by one request. */
  readonly whole?: boolean
}

/**
 * Refuses, 403 `DENIED` in IAM's words, what the token's owner may not do: by the policies of its role, and by the
 * repository's own where that is another account's. `context` is that of the token's account.
 */
export const permit = (context: Context, { operation, repository, by, whole }: Asked): void => {
  const caller = { ...context.caller, arn: by.arn, region: repository.region }
  const input = { repositoryName: repository.name, registryId: repository.account }
  const actions = [operation, ...(whole ? ['CompleteUpload'] : [])].flatMap(name => needed[name] ?? [])
  for (const action of actions) {
    const said = denial({ ...context, caller }, { service: 'ecr', operation: action, input })
    if (said !== undefined) throw ociError('DENIED', said)
  }
}

import type { Authorization } from '../ecr/authorization.ts'
import { repositoryPath } from '../ecr/repository.ts'
import { ecrState } from '../ecr/state.ts'
import type { Context } from '../kernel/context.ts'
import { denial } from '../permissions/authorize.ts'
import { listing } from './listing.ts'
import { ociError } from './oci-error.ts'
import type { Reply } from './reply.ts'

/** The path of the list of repositories. */
export const catalogPath = '/v2/_catalog'

/** `GET /v2/_catalog`: the repositories of the account and region that the token is for, `n` of them after `last`. */
export const getCatalog = (context: Context, by: Authorization, query: URLSearchParams): Reply => {
  const caller = { ...context.caller, arn: by.arn }
  const said = denial({ ...context, caller }, { service: 'ecr', operation: 'DescribeRepositories', input: {} })
  if (said !== undefined) throw ociError('DENIED', said)
  const names = Object.keys(ecrState(context).repositories).map(name => repositoryPath(context, name))
  return listing(query, { names, path: catalogPath, body: repositories => ({ repositories }) })
}

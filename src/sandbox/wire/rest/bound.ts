import type { RestModel, RestOperation } from '../../kernel/rest-model.ts'
import type { WireRequest } from '../request.ts'
import { labelsOf, narrowness } from './template.ts'

/** The operation that a request is bound to, and its path's labels. */
export type Bound = {
  readonly name: string
  readonly operation: RestOperation
  readonly labels: Readonly<Record<string, string>>
}

/** Finds the operation by method and path; where several fit, the one with the narrowest template. */
export const bound = (model: RestModel, request: WireRequest): Bound | undefined => {
  const fitting = Object.entries(model.operations).flatMap(([name, operation]): readonly Bound[] => {
    const labels = operation.method === request.method ? labelsOf(operation.uri, request.path) : undefined
    return labels === undefined ? [] : [{ name, operation, labels }]
  })
  return fitting.sort((a, b) => narrowness(b.operation.uri) - narrowness(a.operation.uri))[0]
}

/**
 * The operation's name when the request is for the service: signed for it or, unsigned, at one of its paths. A signed one
 * that no operation is bound to is named by its method and path.
 */
export const claimed = (
  service: { readonly signing: string; readonly rest: RestModel },
  request: WireRequest
): string | undefined => {
  const scope = /\bCredential=[^/,\s]+\/\d{8}\/[^/,\s]+\/([^/,\s]+)\/aws4_request\b/.exec(
    request.headers.authorization ?? ''
  )
  if (scope !== null && scope[1] !== service.signing) return undefined
  const name = bound(service.rest, request)?.name
  return name ?? (scope === null ? undefined : `${request.method} ${request.path.split('?')[0]}`)
}

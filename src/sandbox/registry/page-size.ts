import { ociError } from './oci-error.ts'

/** The most items in one answer. */
const most = 1000

/** How many items a request's `n` asks for, 1000 unless told; what ECR's API does not take as `maxResults` is refused as there. */
export const pageSize = (query: URLSearchParams): number => {
  const wanted = query.get('n') ?? String(most)
  if (!/^\d+$/.test(wanted)) throw ociError('UNSUPPORTED', `invalid page size '${wanted}'`)
  if (Number(wanted) <= most) return Number(wanted)
  const constraint = `Member must have value less than or equal to ${most}`
  throw ociError('UNSUPPORTED', `Invalid parameter at 'maxResults' failed to satisfy constraint: '${constraint}'`)
}

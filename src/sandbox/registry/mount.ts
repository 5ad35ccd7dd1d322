import { ecrState, entry } from '../ecr/state.ts'
import { current, type Exchange } from './exchange.ts'

/**
 * Takes over the blob that `mount` and `from` name and gives its digest. Both repositories must lie in one account
 * and region, as with ECR; otherwise, or when the blob is not there, nothing happens and an upload follows.
 */
export const mounted = (exchange: Exchange): string | undefined => {
  const [digest, from] = [exchange.query.get('mount'), exchange.query.get('from')]
  const { registry, repository } = current(exchange)
  const prefix = `${exchange.account}/${exchange.region}/`
  if (digest === null || from === null || !from.startsWith(prefix)) return undefined
  const source = entry(ecrState(registry).repositories, from.slice(prefix.length))
  const layer = source === undefined ? undefined : entry(source.layers, digest)
  if (layer === undefined) return undefined
  repository.layers[digest] = { ...layer }
  return digest
}

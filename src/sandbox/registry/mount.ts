import { accountSetting } from '../ecr/account-setting.ts'
import type { Repository } from '../ecr/state.ts'
import { ecrState, entry } from '../ecr/state.ts'
import { isReferenced } from '../ecr/storage.ts'
import { denial } from '../permissions/authorize.ts'
import { current, type Exchange } from './exchange.ts'

/**
 * Takes over the blob that `mount` and `from` name and gives its digest. As with ECR the account must have turned mounting on,
 * both repositories lie in one account and region and are encrypted alike, and who asks may read the layers of the source;
 * otherwise, or when the blob is not there, nothing happens and an upload follows. ECR mounts only what a manifest of the source refers to.
 */
export const mounted = (exchange: Exchange): string | undefined => {
  const [digest, from] = [exchange.query.get('mount'), exchange.query.get('from')]
  const { registry, repository } = current(exchange)
  const prefix = `${exchange.account}/${exchange.region}/`
  if (digest === null || from === null || !from.startsWith(prefix)) return undefined
  const source = entry(ecrState(registry).repositories, from.slice(prefix.length))
  if (source === undefined || !shares(source, repository)) return undefined
  if (accountSetting(registry, 'BLOB_MOUNTING') !== 'ENABLED' || !mayRead(exchange, source)) return undefined
  const layer = entry(source.layers, digest)
  if (layer === undefined) return undefined
  if (ecrState(registry).pushesAsEcr && !isReferenced(source, digest)) return undefined
  repository.layers[digest] = { ...layer }
  return digest
}

const shares = (one: Repository, other: Repository): boolean =>
  one.encryption.encryptionType === other.encryption.encryptionType && one.encryption.kmsKey === other.encryption.kmsKey

const mayRead = ({ deps, by, account, region }: Exchange, { name }: Repository): boolean => {
  const context = deps.context(by.account, region)
  const caller = { ...context.caller, arn: by.arn }
  const input = { repositoryName: name, registryId: account }
  return denial({ ...context, caller }, { service: 'ecr', operation: 'GetDownloadUrlForLayer', input }) === undefined
}

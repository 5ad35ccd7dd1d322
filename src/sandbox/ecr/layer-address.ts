import type { Context } from '../kernel/context.ts'
import { password } from './authorization.ts'
import { repositoryPath } from './repository.ts'

const life = 3_600_000

/**
 * Where a layer's bytes are, for an hour: outside `/v2/` and on another host name than the registry, as S3 is, so that
 * clients leave their credentials behind. The ticket in it is all the authorization that it takes.
 */
export const layerAddress = (registry: Context, name: string, digest: string): string => {
  const host = registry.registry.replace('127.0.0.1', 'localhost')
  const ticket = encodeURIComponent(password(registry, life))
  return `http://${host}/layers/${repositoryPath(registry, name)}/${digest}?ticket=${ticket}`
}

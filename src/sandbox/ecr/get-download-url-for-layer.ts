import type { Context } from '../kernel/context.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { password } from './authorization.ts'
import { repositoryName, requiredText } from './member.ts'
import { refusal } from './refuse.ts'
import { located, names, repositoryPath } from './repository.ts'
import { entry } from './state.ts'

const life = 3_600_000

const run = (context: Context, input: Input): Record<string, unknown> => {
  const { registry, repository } = located(context, input)
  const layerDigest = requiredText(input, 'layerDigest')
  if (entry(repository.layers, layerDigest) === undefined)
    throw refusal('LayersMissingException', { ...names(registry, repository), digests: layerDigest })
  const path = `${repositoryPath(registry, repository.name)}/blobs/${layerDigest}`
  const ticket = encodeURIComponent(password(registry, life))
  return { downloadUrl: `http://${context.registry}/v2/${path}?ticket=${ticket}`, layerDigest }
}

/** `GetDownloadUrlForLayer`: an address that needs no further authorization for an hour. */
export const getDownloadUrlForLayer: Operation = { run, resource: repositoryName }

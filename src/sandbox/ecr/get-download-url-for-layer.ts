import type { Context } from '../kernel/context.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { checkPattern } from './constraint.ts'
import { layerAddress } from './layer-address.ts'
import { repositoryName, requiredText } from './member.ts'
import { refusal } from './refuse.ts'
import { located, names } from './repository.ts'
import { entry } from './state.ts'
import { isReferenced } from './storage.ts'

const run = (context: Context, input: Input): Record<string, unknown> => {
  const { registry, repository } = located(context, input)
  const layerDigest = requiredText(input, 'layerDigest')
  checkPattern('layerDigest', layerDigest, '[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+')
  if (entry(repository.layers, layerDigest) === undefined)
    throw refusal('LayersMissingException', { ...names(registry, repository), digests: layerDigest })
  if (!isReferenced(repository, layerDigest)) throw refusal('LayerInaccessibleException')
  return { downloadUrl: layerAddress(registry, repository.name, layerDigest), layerDigest }
}

/** `GetDownloadUrlForLayer`: an address that needs no further authorization for an hour; only for what an image refers to. */
export const getDownloadUrlForLayer: Operation = { run, resource: repositoryName }

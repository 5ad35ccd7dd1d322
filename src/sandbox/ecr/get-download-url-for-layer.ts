import type { Context } from '../kernel/context.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { layerAddress } from './layer-address.ts'
import { repositoryName, requiredText } from './member.ts'
import { refusal } from './refuse.ts'
import { located, names } from './repository.ts'
import { entry } from './state.ts'

const run = (context: Context, input: Input): Record<string, unknown> => {
  const { registry, repository } = located(context, input)
  const layerDigest = requiredText(input, 'layerDigest')
  if (entry(repository.layers, layerDigest) === undefined)
    throw refusal('LayersMissingException', { ...names(registry, repository), digests: layerDigest })
  return { downloadUrl: layerAddress(registry, repository.name, layerDigest), layerDigest }
}

/** `GetDownloadUrlForLayer`: an address that needs no further authorization for an hour. */
export const getDownloadUrlForLayer: Operation = { run, resource: repositoryName }

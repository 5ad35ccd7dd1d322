import type { Context } from '../kernel/context.ts'
import { textsMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { checkLength } from './constraint.ts'
import { isDigest } from './manifest.ts'
import { repositoryName, required } from './member.ts'
import { located } from './repository.ts'
import { entry } from './state.ts'
import { archivedLayers } from './storage.ts'

const run = (context: Context, input: Input): Record<string, unknown> => {
  const { repository } = located(context, input)
  const digests = required(textsMember(input, 'layerDigests'), 'layerDigests')
  checkLength('layerDigests', digests.length, { least: 1, most: 100 })
  const archived = archivedLayers(repository, context.now)
  return {
    layers: digests.filter(isDigest).map(layerDigest => {
      const layer = entry(repository.layers, layerDigest)
      return layer === undefined
        ? { layerDigest, layerAvailability: 'UNAVAILABLE' }
        : {
            layerDigest,
            layerAvailability: archived.has(layerDigest) ? 'ARCHIVED' : 'AVAILABLE',
            layerSize: layer.size
          }
    }),
    failures: digests
      .filter(digest => !isDigest(digest))
      .map(layerDigest => ({
        layerDigest,
        failureCode: 'InvalidLayerDigest',
        failureReason: `Layer digest '${layerDigest}' is not valid`
      }))
  }
}

/** `BatchCheckLayerAvailability`: which blobs the repository holds; a well-formed digest that it does not is `UNAVAILABLE`. */
export const batchCheckLayerAvailability: Operation = { run, resource: repositoryName }

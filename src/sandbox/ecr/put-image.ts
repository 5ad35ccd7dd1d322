import type { Context } from '../kernel/context.ts'
import { textMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { imageView } from './image-view.ts'
import { repositoryName, requiredText } from './member.ts'
import { located } from './repository.ts'
import { storeImage } from './store-image.ts'

const run = (context: Context, input: Input): Record<string, unknown> => {
  const { registry, repository } = located(context, input)
  const [mediaType, tag] = [textMember(input, 'imageManifestMediaType'), textMember(input, 'imageTag')]
  const digest = textMember(input, 'imageDigest')
  const image = storeImage(registry, repository, {
    via: 'api',
    manifest: requiredText(input, 'imageManifest'),
    ...(mediaType !== undefined && { mediaType }),
    ...(tag !== undefined && { tag }),
    ...(digest !== undefined && { digest })
  })
  return { image: imageView(registry, repository, { image, tag }) }
}

/** `PutImage`: a manifest, new or under a further tag; the bytes given are the bytes kept. */
export const putImage: Operation = { run, resource: repositoryName }

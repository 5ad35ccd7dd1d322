import type { Context } from '../kernel/context.ts'
import { textMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { checkLength } from './constraint.ts'
import { imageView } from './image-view.ts'
import { repositoryName, requiredText } from './member.ts'
import { located } from './repository.ts'
import { storeImage } from './store-image.ts'

const run = (context: Context, input: Input): Record<string, unknown> => {
  const { registry, repository } = located(context, input)
  const mediaType = textMember(input, 'imageManifestMediaType')
  const tag = textMember(input, 'imageTag') === undefined ? undefined : sizedText(input, 'imageTag', 300)
  const digest = textMember(input, 'imageDigest')
  const image = storeImage(registry, repository, {
    via: 'api',
    manifest: sizedText(input, 'imageManifest', 4_194_304),
    ...(mediaType !== undefined && { mediaType }),
    ...(tag !== undefined && { tag }),
    ...(digest !== undefined && { digest })
  })
  return { image: imageView(registry, repository, { image, tag }) }
}

/** A text of one character at least, and at most so many. */
const sizedText = (input: Input, member: string, most: number): string => {
  const text = requiredText(input, member)
  checkLength(member, text.length, { least: 1, most })
  return text
}

/** `PutImage`: a manifest, new or under a further tag; the bytes given are the bytes kept. */
export const putImage: Operation = { run, resource: repositoryName }

import type { Context } from '../kernel/context.ts'
import { structureMember } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import { imageIdView, imageNamed, parseImageId } from './image.ts'
import { required } from './member.ts'
import { refusal } from './refuse.ts'
import { located, names } from './repository.ts'
import type { Image, Repository } from './state.ts'

/** The image that a call about scans names, with its identifier as the answer repeats it. */
export const scanned = (
  context: Context,
  input: Input
): { registry: Context; repository: Repository; image: Image; imageId: Record<string, string> } => {
  const { registry, repository } = located(context, input)
  const id = parseImageId(required(structureMember(input, 'imageId'), 'imageId'))
  const image = imageNamed(repository, id)
  if (image === undefined) throw refusal('ImageNotFoundException', { ...names(registry, repository), ...id })
  return { registry, repository, image, imageId: imageIdView({ ...id, digest: image.digest }) }
}

import { structuresMember } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import { type ImageId, parseImageId } from './image.ts'
import { required } from './member.ts'
import { invalid } from './refuse.ts'

/** The images that a batch asks for, 1 to 100 of them. */
export const parseImageIds = (input: Input): readonly ImageId[] => {
  const ids = required(structuresMember(input, 'imageIds'), 'imageIds')
  if (ids.length < 1 || ids.length > 100) throw invalid('imageIds', 'must have between 1 and 100 image ids')
  return ids.map(parseImageId)
}

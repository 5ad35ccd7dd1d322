import { structuresMember } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import { checkLength } from './constraint.ts'
import { type ImageId, parseImageId } from './image.ts'
import { required } from './member.ts'

/** The images that a batch asks for, 1 to 100 of them. */
export const parseImageIds = (input: Input): readonly ImageId[] => {
  const ids = required(structuresMember(input, 'imageIds'), 'imageIds')
  checkLength('imageIds', ids.length, { least: 1, most: 100 })
  return ids.map(parseImageId)
}

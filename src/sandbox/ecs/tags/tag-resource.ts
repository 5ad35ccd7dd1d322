import { textMember } from '../../kernel/member.ts'
import type { Operation } from '../../kernel/operation.ts'
import { lastPart } from '../arn.ts'
import { mergedTags, tagsMember } from './tag.ts'
import { tagged } from './tagged.ts'

/** TagResource: tags of the same key are replaced. */
export const tagResource: Operation = {
  resource: input => lastPart(textMember(input, 'resourceArn') ?? ''),
  run: (context, input) => {
    const resource = tagged(context, textMember(input, 'resourceArn') ?? '')
    resource.tags = mergedTags(resource.tags, tagsMember(input))
    return {}
  }
}

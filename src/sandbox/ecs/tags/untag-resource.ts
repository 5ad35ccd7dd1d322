import { textMember, textsMember } from '../../kernel/member.ts'
import type { Operation } from '../../kernel/operation.ts'
import { lastPart } from '../arn.ts'
import { tagged } from './tagged.ts'

/** UntagResource: keys that are not there are passed over. */
export const untagResource: Operation = {
  resource: input => lastPart(textMember(input, 'resourceArn') ?? ''),
  run: (context, input) => {
    const resource = tagged(context, textMember(input, 'resourceArn') ?? '')
    const keys = textsMember(input, 'tagKeys') ?? []
    resource.tags = resource.tags.filter(tag => !keys.includes(tag.key))
    return {}
  }
}

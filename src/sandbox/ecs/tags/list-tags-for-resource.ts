import { textMember } from '../../kernel/member.ts'
import type { Operation } from '../../kernel/operation.ts'
import { lastPart } from '../arn.ts'
import { tagged } from './tagged.ts'

/** ListTagsForResource of a task definition, service, cluster or task. */
export const listTagsForResource: Operation = {
  resource: input => lastPart(textMember(input, 'resourceArn') ?? ''),
  run: (context, input) => ({ tags: tagged(context, textMember(input, 'resourceArn') ?? '').tags })
}

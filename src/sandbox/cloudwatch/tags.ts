import type { Context } from '../kernel/context.ts'
import { neededText, textMember, textsMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { tagList, tagsIn, withoutTags } from '../kernel/tags.ts'
import { type Alarm, alarmNamed } from './alarm.ts'

const resource = (input: Input): string => textMember(input, 'ResourceARN')?.split(':').slice(6).join(':') ?? ''

const tagged = (context: Context, input: Input): Alarm => {
  neededText(input, 'ResourceARN', 'ValidationError')
  const alarm = alarmNamed(context, resource(input))
  if (alarm === undefined) throw new Refusal('ResourceNotFoundException', 'Alarm not found', { status: 404 })
  return alarm
}

/** `TagResource`: of alarms. */
export const tagResource: Operation = {
  resource,
  run: (context, input) => {
    const alarm = tagged(context, input)
    alarm.tags = { ...alarm.tags, ...tagsIn(input) }
    return {}
  }
}

/** `UntagResource`: of alarms; a key that is not there is no error. */
export const untagResource: Operation = {
  resource,
  run: (context, input) => {
    const alarm = tagged(context, input)
    alarm.tags = withoutTags(alarm.tags ?? {}, textsMember(input, 'TagKeys') ?? [])
    return {}
  }
}

/** `ListTagsForResource`: of alarms. */
export const listTagsForResource: Operation = {
  resource,
  run: (context, input) => ({ Tags: tagList(tagged(context, input).tags ?? {}) })
}

import type { Context } from '../kernel/context.ts'
import { neededText, structuresMember, textMember, textsMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type Alarm, alarmNamed } from './alarm.ts'

const resource = (input: Input): string => textMember(input, 'ResourceARN')?.split(':').slice(6).join(':') ?? ''

/** The tags that a request brings. */
export const tagsIn = (input: Input): Record<string, string> =>
  Object.fromEntries(
    (structuresMember(input, 'Tags') ?? []).map(tag => [textMember(tag, 'Key') ?? '', textMember(tag, 'Value') ?? ''])
  )

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
    const gone = textsMember(input, 'TagKeys') ?? []
    alarm.tags = Object.fromEntries(Object.entries(alarm.tags ?? {}).filter(([key]) => !gone.includes(key)))
    return {}
  }
}

/** `ListTagsForResource`: of alarms. */
export const listTagsForResource: Operation = {
  resource,
  run: (context, input) => ({
    Tags: Object.entries(tagged(context, input).tags ?? {}).map(([Key, Value]) => ({ Key, Value }))
  })
}

import type { Placed, TaskSetting } from './task-setting.ts'

/** The words that fill the holes of a cause's sentences, by name; one that is not known is absent. */
export type CauseWords = Readonly<Record<string, string | undefined>>

/** What the evidence named, as people call it, and what the task definition adds to that: who wants a secret, where a log group is set. */
export const causeWords = (named: CauseWords, setting: TaskSetting | undefined): CauseWords => {
  const spoken = Object.fromEntries(
    Object.entries(named).flatMap(([name, word]) => (word === undefined || word === '' ? [] : [[name, nameIn(word)]]))
  )
  if (setting === undefined) return spoken
  const { role, taskRole, groups, checks, files, images } = setting
  return {
    group: one(groups)?.text,
    image: pulled(one(images)?.text),
    logger: one(groups)?.container,
    check: one(checks)?.text,
    checked: one(checks)?.container,
    files: files.length === 0 ? undefined : files.map(({ text }) => nameIn(text)).join(', '),
    role: role === undefined ? undefined : nameIn(role),
    taskRole: taskRole === undefined ? undefined : nameIn(taskRole),
    wanted: wanted(named, setting),
    ...spoken
  }
}

/** An image as it stands in a task definition, without the rest of a digest. */
const pulled = (image: string | undefined): string | undefined => (image === undefined ? undefined : nameIn(image))

/** What there is but one of: of several nobody knows which is meant. */
const one = (all: readonly Placed[]): Placed | undefined =>
  new Set(all.map(({ text }) => text)).size === 1 ? all[0] : undefined

/** Which variable of which container asks for the secret or parameter that was named; the only one where none was. */
const wanted = ({ secret, parameter, json }: CauseWords, { secrets }: TaskSetting): string | undefined => {
  const thing = secret ?? parameter
  const suits = secrets.filter(({ text }) => (thing === undefined ? true : isOf(text, thing)))
  const found = json === undefined ? suits : suits.filter(({ text }) => text.split(':').includes(json))
  const [first, ...others] = found
  if (first === undefined || (thing === undefined && json === undefined && others.length > 0)) return undefined
  const all = [...new Set(found.map(({ variable, container }) => `${variable} of the container ${container}`))]
  return `(${all.join(', ')})`
}

/** Whether a reference is to this secret or parameter: both may be written as a name or as an ARN. */
const isOf = (reference: string, thing: string): boolean => {
  const bare = thing.replace(/[.,;:]$/, '')
  return (
    reference === bare ||
    reference.startsWith(`${bare}:`) ||
    (nameIn(reference) === nameIn(bare) && nameIn(bare) !== '')
  )
}

/** An ARN by the name that people know it by, a digest by its first digits; other words stay as they are. */
export const nameIn = (word: string): string => {
  const text = word.replace(/[.,;:]+$/, '').replace(/(@sha256:[0-9a-f]{12})[0-9a-f]{52}/, '$1…')
  const resource = /^arn:[\w-]+:[\w-]+:[\w-]*:\d*:(.+)$/.exec(text)?.[1]
  if (resource === undefined) return text
  return names.flatMap(pattern => pattern.exec(resource)?.[1] ?? [])[0] ?? resource
}

/** Where the name stands in the last part of an ARN; a parameter in folders begins with a slash, one without folders does not. */
const names: readonly RegExp[] = [
  /^parameter\/([^/]+)$/,
  /^parameter(\/.+)$/,
  /^role\/(?:.*\/)?([^/]+)$/,
  /^(?:repository|key)\/(.+)$/,
  /^targetgroup\/([^/]+)/,
  /^(?:secret|log-group|function):([^:]+)/
]

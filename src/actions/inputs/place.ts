import { Problem } from '../../core/problem/problem.ts'
import { type FamilyRevision, parsed } from '../../core/release/named.ts'
import type { Parser } from '../../runner/action.ts'
import { text } from './text.ts'

const matching =
  (pattern: RegExp, wording: { readonly no: string; readonly remedy: string }): Parser<string | undefined> =>
  (raw, name) => {
    const given = text(raw, name)
    if (given === undefined || pattern.test(given)) return given
    throw new Problem({ what: `The input "${name}" is "${given}", which is no ${wording.no}.`, remedy: wording.remedy })
  }

/** An AWS account; `undefined` when the input is absent. */
export const account = matching(/^\d{12}$/, { no: 'AWS account', remedy: 'Write its twelve digits, in quotes.' })

/** An AWS region; `undefined` when the input is absent. */
export const region = matching(/^[a-z]{2,4}(-[a-z]+)+-\d+$/, {
  no: 'AWS region',
  remedy: 'Write one such as eu-west-1.'
})

/** The ARN of a role, `{stage}` allowed in its name; `undefined` when the input is absent. */
export const role = matching(/^arn:[a-z-]+:iam::\d{12}:role\/.+$/, {
  no: 'ARN of a role',
  remedy: 'Write it as arn:aws:iam::111122223333:role/name.'
})

const named = matching(/^[\w-]+:\d+$/, {
  no: 'revision',
  remedy: 'Write it as family:revision, such as api:42, without the rest of an ARN.'
})

/** A revision of a task definition; `undefined` when the input is absent. */
export const revision: Parser<FamilyRevision | undefined> = (raw, name) => {
  const given = named(raw, name)
  return given === undefined ? undefined : parsed(given)
}

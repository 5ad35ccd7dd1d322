import { Refusal } from '../kernel/refusal.ts'
import { codes, refusals } from './refusal.data.ts'

/** A refusal of ECR's by its name in the table of texts, with the case's values; an absent value is written `null`, as AWS does. */
export const refusal = (
  name: keyof typeof refusals,
  values: Readonly<Record<string, string | undefined>> = {},
  members: Record<string, unknown> = {}
): Refusal => {
  const text = refusals[name].replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? 'null')
  return new Refusal(codes[name] ?? name, text, { members })
}

/** A parameter that breaks a constraint. */
export const invalid = (member: string, constraint: string): Refusal =>
  refusal('InvalidParameterException', { member, constraint })

import { numberMember, structureMember, textMember, textsMember } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import { checkLength } from './constraint.ts'
import { failed, shapedRules } from './lifecycle-shape.ts'

/** One rule of a lifecycle policy: which images it looks at, which of them are too many or too old, and what becomes of these. */
export type LifecycleRule = {
  readonly priority: number
  readonly tagStatus: 'tagged' | 'untagged' | 'any'
  /** An image needs a tag for each of them; `*` is a wildcard. */
  readonly patterns: readonly string[]
  readonly storageClass: 'standard' | 'archive'
  readonly countType: 'imageCountMoreThan' | 'sinceImagePushed' | 'sinceImagePulled' | 'sinceImageTransitioned'
  /** Images, or days. */
  readonly countNumber: number
  readonly action: 'expire' | 'transition'
}

/** The rules of a policy's text, by priority; what ECR does not take is refused with the rule that is wrong. */
export const parseLifecycle = (text: string): readonly LifecycleRule[] => {
  checkLength('lifecyclePolicyText', text.length, { least: 100, most: 30_720 })
  const given = shapedRules(text)
  if (given.length > 50) throw failed('a policy has at most 50 rules')
  const rules = given.map(parseRule).sort((a, b) => a.priority - b.priority)
  const priorities = new Set(rules.map(({ priority }) => priority))
  if (priorities.size < rules.length) throw failed('rulePriority must be unique')
  for (const { tagStatus, storageClass } of rules) {
    const alike = rules.filter(rule => rule.storageClass === storageClass)
    const place = alike.findIndex(rule => rule.tagStatus === 'any')
    if (tagStatus === 'any' && place < alike.length - 1)
      throw failed('Rule for tagStatus=ANY must have the lowest priority per storage class')
    if (tagStatus === 'untagged' && alike.filter(rule => rule.tagStatus === 'untagged').length > 1)
      throw failed('Only one rule can select Untagged images per storage class.')
  }
  return rules
}

const parseRule = (rule: Input): LifecycleRule => {
  const [selection, action] = [structureMember(rule, 'selection') ?? {}, structureMember(rule, 'action') ?? {}]
  const parsed: LifecycleRule = {
    priority: whole(rule, 'rulePriority'),
    tagStatus: oneOf(selection, 'tagStatus', ['any', 'tagged', 'untagged']),
    patterns: parsePatterns(selection),
    storageClass: oneOf({ storageClass: 'standard', ...selection }, 'storageClass', ['archive', 'standard']),
    countType: countTypes.find(known => known === textMember(selection, 'countType')) ?? mismatch(),
    countNumber: whole(selection, 'countNumber'),
    action: oneOf(action, 'type', ['expire', 'transition'])
  }
  const target = parsed.action === 'transition' ? 'archive' : undefined
  if (action.targetStorageClass !== target) mismatch()
  checkCount(parsed, selection.countUnit)
  return parsed
}

const checkCount = ({ countType, countNumber, storageClass, action }: LifecycleRule, unit: unknown): void => {
  if (unit !== (countType === 'imageCountMoreThan' ? undefined : 'days')) mismatch()
  if ((countType === 'sinceImageTransitioned') !== (storageClass === 'archive'))
    throw failed("storageClass 'archive' and countType 'sinceImageTransitioned' go together")
  if (storageClass === 'archive' && (action !== 'expire' || countNumber < 90))
    throw failed('archived images can only expire, after 90 days at least')
  if (countType === 'sinceImagePulled' && action === 'expire')
    throw failed("countType 'sinceImagePulled' is for the action 'transition' alone")
}

const countTypes = ['imageCountMoreThan', 'sinceImagePushed', 'sinceImagePulled', 'sinceImageTransitioned'] as const

/** The words of the schema's validator where members do not go together. */
const mismatch = (): never => {
  throw failed('instance failed to match exactly one schema (matched 0 out of 2)')
}

const parsePatterns = (selection: Input): readonly string[] => {
  const [prefixes, patterns] = [textsMember(selection, 'tagPrefixList'), textsMember(selection, 'tagPatternList')]
  const tagged = textMember(selection, 'tagStatus') === 'tagged'
  const given = [prefixes, patterns].filter(list => list !== undefined && list.length > 0)
  if (tagged && given.length === 0) throw failed('Must specify tagPrefixList or tagPatternList when tagStatus=TAGGED.')
  if (given.length > (tagged ? 1 : 0))
    throw failed(
      `tagPrefixList ${tagged ? 'and tagPatternList exclude each other' : 'or tagPatternList must be absent'}`
    )
  if (patterns?.some(pattern => pattern.split('*').length > 5)) throw failed('a pattern has at most four wildcards')
  return [...(prefixes ?? []).map(prefix => `${prefix}*`), ...(patterns ?? [])]
}

const oneOf = <const T extends string>(input: Input, name: string, words: readonly T[]): T => {
  const found = words.find(word => word === input[name])
  if (found !== undefined) return found
  const value = JSON.stringify(input[name])
  throw failed(`instance value (${value}) not found in enum (possible values: ${JSON.stringify(words)})`)
}

const whole = (input: Input, name: string): number => {
  const value = numberMember(input, name)
  if (value === undefined || !Number.isInteger(value))
    throw failed(
      `instance type (${typeof input[name]}) does not match any allowed primitive type (allowed: ["integer"])`
    )
  if (value < 1) throw failed(`numeric instance is lower than the required minimum (minimum: 1, found: ${value})`)
  return value
}

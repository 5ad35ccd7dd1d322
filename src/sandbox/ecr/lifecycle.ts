import {
  isStructure,
  numberMember,
  structureMember,
  structuresMember,
  textMember,
  textsMember
} from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import { parseJson } from './json.ts'
import { invalid } from './refuse.ts'

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
  const policy = parseJson(text)
  const given = isStructure(policy) ? structuresMember(policy, 'rules') : undefined
  if (given === undefined) throw failed("must be a JSON policy with 'rules'")
  if (given.length > 50) throw failed('a policy has at most 50 rules')
  const rules = given.map(parseRule).sort((a, b) => a.priority - b.priority)
  const priorities = new Set(rules.map(({ priority }) => priority))
  if (priorities.size < rules.length) throw failed('rulePriority must be unique')
  for (const { tagStatus, storageClass } of rules) {
    const alike = rules.filter(rule => rule.storageClass === storageClass)
    const place = alike.findIndex(rule => rule.tagStatus === 'any')
    if (tagStatus === 'any' && place < alike.length - 1) throw failed("a rule with tagStatus 'any' must come last")
    if (tagStatus === 'untagged' && alike.filter(rule => rule.tagStatus === 'untagged').length > 1)
      throw failed("there can be only one rule with tagStatus 'untagged'")
  }
  return rules
}

const parseRule = (rule: Input): LifecycleRule => {
  const [selection, action] = [structureMember(rule, 'selection') ?? {}, structureMember(rule, 'action') ?? {}]
  const parsed: LifecycleRule = {
    priority: whole(rule, 'rulePriority'),
    tagStatus: oneOf(selection, 'tagStatus', ['tagged', 'untagged', 'any']),
    patterns: parsePatterns(selection),
    storageClass: oneOf({ storageClass: 'standard', ...selection }, 'storageClass', ['standard', 'archive']),
    countType: oneOf(selection, 'countType', countTypes),
    countNumber: whole(selection, 'countNumber'),
    action: oneOf(action, 'type', ['expire', 'transition'])
  }
  if (parsed.action === 'transition') oneOf(action, 'targetStorageClass', ['archive'])
  checkCount(parsed, textMember(selection, 'countUnit'))
  return parsed
}

const checkCount = (
  { countType, countNumber, storageClass, action }: LifecycleRule,
  unit: string | undefined
): void => {
  const wanted = countType === 'imageCountMoreThan' ? undefined : 'days'
  if (unit !== wanted) throw failed(`countUnit must be ${wanted ?? 'absent'} with ${countType}`)
  if ((countType === 'sinceImageTransitioned') !== (storageClass === 'archive'))
    throw failed("storageClass 'archive' and countType 'sinceImageTransitioned' go together")
  if (storageClass === 'archive' && (action !== 'expire' || countNumber < 90))
    throw failed('archived images can only expire, after 90 days at least')
}

const countTypes = ['imageCountMoreThan', 'sinceImagePushed', 'sinceImagePulled', 'sinceImageTransitioned'] as const

const parsePatterns = (selection: Input): readonly string[] => {
  const [prefixes, patterns] = [textsMember(selection, 'tagPrefixList'), textsMember(selection, 'tagPatternList')]
  const tagged = textMember(selection, 'tagStatus') === 'tagged'
  const given = [prefixes, patterns].filter(list => list !== undefined && list.length > 0)
  if (given.length !== (tagged ? 1 : 0))
    throw failed(`tagPrefixList or tagPatternList ${tagged ? 'is needed, one of them,' : 'must be absent'} here`)
  if (patterns?.some(pattern => pattern.split('*').length > 5)) throw failed('a pattern has at most four wildcards')
  return [...(prefixes ?? []).map(prefix => `${prefix}*`), ...(patterns ?? [])]
}

const oneOf = <const T extends string>(input: Input, name: string, words: readonly T[]): T => {
  const found = words.find(word => word === textMember(input, name))
  if (found === undefined) throw failed(`${name} must be one of ${words.join(', ')}`)
  return found
}

const whole = (input: Input, name: string): number => {
  const value = numberMember(input, name)
  if (value === undefined || !Number.isInteger(value) || value < 1)
    throw failed(`${name} must be a whole number from 1`)
  return value
}

const failed = (why: string) => invalid('LifecyclePolicyText', `Lifecycle policy validation failure: ${why}`)

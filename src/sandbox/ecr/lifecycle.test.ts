import { describe, expect, it } from '@jest/globals'
import { arranged } from './testing/arranged.ts'

const repositoryName = 'shop'

const rule = (rulePriority: number, selection: Record<string, unknown>, type = 'expire') => ({
  rulePriority,
  selection,
  action: { type, ...(type === 'transition' && { targetStorageClass: 'archive' }) }
})
const moreThan = (countNumber: number) => ({ countType: 'imageCountMoreThan', countNumber })

const refusedText = (policy: unknown, operation = 'PutLifecyclePolicy') => {
  const { call, refused } = arranged()
  call('CreateRepository', { repositoryName })
  const lifecyclePolicyText = typeof policy === 'string' ? policy : JSON.stringify(policy).padEnd(100)
  return refused(operation, { repositoryName, lifecyclePolicyText })
}

const any = { tagStatus: 'any', ...moreThan(1) }
const untagged = { tagStatus: 'untagged', ...moreThan(1) }
const pulled = { tagStatus: 'any', countType: 'sinceImagePulled', countUnit: 'days', countNumber: 30 }

describe('a lifecycle policy', () => {
  it.each<[string, unknown, string]>([
    ['no JSON', 'no JSON'.padEnd(100), 'Could not map policyString into LifecyclePolicy.'],
    ['no rules', {}, 'object has missing required properties (["rules"])'],
    ['a rule that is none', { rules: ['all'] }, 'instance type (string) does not match any allowed primitive type'],
    [
      'no count',
      { rules: [rule(1, { tagStatus: 'any', countType: 'imageCountMoreThan' })] },
      'object has missing required properties (["countNumber"])'
    ],
    [
      'another member',
      { rules: [{ ...rule(1, any), name: 'x' }] },
      'object instance has properties which are not allowed by the schema: ["name"]'
    ],
    [
      'no pattern',
      { rules: [rule(1, { tagStatus: 'tagged', ...moreThan(1) })] },
      'Must specify tagPrefixList or tagPatternList when tagStatus=TAGGED.'
    ],
    ['a unit', { rules: [rule(1, { ...any, countUnit: 'days' })] }, 'instance failed to match exactly one schema'],
    [
      'a target that is null',
      { rules: [{ ...rule(1, any), action: { type: 'expire', targetStorageClass: null } }] },
      'instance failed to match exactly one schema (matched 0 out of 2)'
    ],
    [
      'any before others',
      { rules: [rule(1, any), rule(2, untagged)] },
      'Rule for tagStatus=ANY must have the lowest priority per storage class'
    ],
    [
      'untagged twice',
      { rules: [rule(1, untagged), rule(2, untagged)] },
      'Only one rule can select Untagged images per storage class.'
    ],
    ['a priority twice', { rules: [rule(1, untagged), rule(1, any)] }, 'rulePriority must be unique'],
    [
      'five wildcards',
      { rules: [rule(1, { tagStatus: 'tagged', tagPatternList: ['*a*b*c*d*'], ...moreThan(1) })] },
      'at most four wildcards'
    ],
    [
      'another action',
      { rules: [rule(1, any, 'keep')] },
      'instance value ("keep") not found in enum (possible values: ["expire","transition"])'
    ],
    [
      'a count of none',
      { rules: [rule(1, { ...any, countNumber: 0 })] },
      'numeric instance is lower than the required minimum (minimum: 1, found: 0)'
    ],
    ['expiry by pulls', { rules: [rule(1, pulled)] }, "'sinceImagePulled' is for the action 'transition' alone"]
  ])('refuses %s', (_, policy, why) => {
    const text = refusedText(policy)
    expect(text).toContain(
      `InvalidParameterException: Invalid parameter at 'LifecyclePolicyText' failed to satisfy constraint: 'Lifecycle policy validation failure: `
    )
    expect(text).toContain(why)
    expect(refusedText(policy, 'StartLifecyclePolicyPreview')).toBe(text)
  })

  it('is a text of 100 characters at least', () => {
    expect(refusedText('{"rules":[]}')).toBe(
      "InvalidParameterException: Invalid parameter at 'lifecyclePolicyText' failed to satisfy constraint: 'Member must have length greater than or equal to 100'"
    )
  })

  it('may archive by pulls', () => {
    expect(refusedText({ rules: [rule(1, pulled, 'transition')] })).toMatch(/^answered/)
  })
})

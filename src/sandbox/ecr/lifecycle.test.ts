import { describe, expect, it } from '@jest/globals'
import { arranged } from './testing/arranged.ts'

const repositoryName = 'shop'

const rule = (rulePriority: number, selection: Record<string, unknown>, type = 'expire') => ({
  rulePriority,
  selection,
  action: { type, ...(type === 'transition' && { targetStorageClass: 'archive' }) }
})
const moreThan = (countNumber: number) => ({ countType: 'imageCountMoreThan', countNumber })

describe('a lifecycle policy', () => {
  it.each([
    ['no rules', {}, "must be a JSON policy with 'rules'"],
    ['no pattern', { rules: [rule(1, { tagStatus: 'tagged', ...moreThan(1) })] }, 'tagPrefixList or tagPatternList'],
    [
      'a unit',
      { rules: [rule(1, { tagStatus: 'any', countUnit: 'days', ...moreThan(1) })] },
      'countUnit must be absent'
    ],
    [
      'any before others',
      { rules: [rule(1, { tagStatus: 'any', ...moreThan(1) }), rule(2, { tagStatus: 'untagged', ...moreThan(1) })] },
      "'any' must come last"
    ],
    [
      'a priority twice',
      { rules: [rule(1, { tagStatus: 'untagged', ...moreThan(1) }), rule(1, { tagStatus: 'any', ...moreThan(1) })] },
      'rulePriority must be unique'
    ],
    [
      'five wildcards',
      { rules: [rule(1, { tagStatus: 'tagged', tagPatternList: ['*a*b*c*d*'], ...moreThan(1) })] },
      'at most four wildcards'
    ],
    ['another action', { rules: [rule(1, { tagStatus: 'any', ...moreThan(1) }, 'keep')] }, 'type must be one of']
  ])('refuses %s', (_, policy, why) => {
    const { call, refused } = arranged()
    call('CreateRepository', { repositoryName })
    const lifecyclePolicyText = JSON.stringify(policy)
    const text = refused('PutLifecyclePolicy', { repositoryName, lifecyclePolicyText })
    expect(text).toMatch(/^InvalidParameterException: .*'LifecyclePolicyText' .*Lifecycle policy validation failure/)
    expect(text).toContain(why)
    expect(refused('StartLifecyclePolicyPreview', { repositoryName, lifecyclePolicyText })).toBe(text)
  })
})

import { expect, it } from '@jest/globals'
import { isBranchOf } from './branch.ts'

it.each([
  [['main'], 'main', true],
  [['main'], 'maintenance', false],
  [['release/*'], 'release/1.2', true],
  [['release/*'], 'release/1.2/fix', false],
  [['release/**'], 'release/1.2/fix', true],
  [['v1.x'], 'v12x', false],
  [['main', 'hotfix/*'], 'hotfix/a', true],
  [[], 'main', false]
])('%j fits %s: %s', (patterns, branch, fits) => {
  expect(isBranchOf(patterns, branch)).toBe(fits)
})

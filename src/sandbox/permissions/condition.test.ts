import { expect, it } from '@jest/globals'
import { holds, judgeOf } from './condition.ts'

const facts = { stage: 'live', tagkeys: ['team', 'stage'], none: [] }

it.each<readonly [string, string, readonly string[], boolean]>([
  ['StringEquals', 'stage', ['beta', 'live'], true],
  ['StringEquals', 'stage', ['LIVE'], false],
  ['StringEquals', 'absent', ['live'], false],
  ['StringEqualsIfExists', 'absent', ['live'], true],
  ['StringEqualsIfExists', 'stage', ['beta'], false],
  ['StringNotEquals', 'absent', ['live'], true],
  ['StringNotEquals', 'stage', ['beta', 'live'], false],
  ['StringEqualsIgnoreCase', 'stage', ['LIVE'], true],
  ['StringNotEqualsIgnoreCase', 'stage', ['LIVE'], false],
  ['StringLike', 'stage', ['l?v*'], true],
  ['StringNotLike', 'stage', ['l?v*'], false],
  ['ArnNotLike', 'stage', ['arn:*'], true],
  ['ArnNotEqualsIfExists', 'absent', ['arn:*'], true],
  ['Bool', 'stage', ['LIVE'], true],
  ['Null', 'stage', ['true'], false],
  ['Null', 'none', ['true'], true],
  ['ForAnyValue:StringEquals', 'tagkeys', ['team'], true],
  ['ForAnyValue:StringEquals', 'none', ['team'], false],
  ['ForAllValues:StringEquals', 'tagkeys', ['team'], false],
  ['ForAllValues:StringEquals', 'tagkeys', ['team', 'stage', 'cost'], true],
  ['ForAllValues:StringEquals', 'none', ['team'], true],
  ['ForAnyValue:StringNotEquals', 'tagkeys', ['team'], true]
])('%s of %s with %j gives %s', (operator, key, ...[wanted, whether]) => {
  expect(holds({ [operator]: { [key]: wanted } }, facts)).toBe(whether)
})

it.each(['DateGreaterThan', 'IpAddress', 'constructor', 'ForSomeValue:StringEquals', 'NullIfExists', ''])(
  'judges no %s',
  operator => expect(judgeOf(operator)).toBeUndefined()
)

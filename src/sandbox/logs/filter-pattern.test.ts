import { expect, it } from '@jest/globals'
import { filterPattern } from './filter-pattern.ts'

it.each([
  ['', 'anything', true],
  ['ERROR', 'an ERROR here', true],
  ['ERROR boom', 'ERROR: no', false],
  ['"exit code"', 'exit code 1', true],
  ['?WARN ?ERROR', 'WARN', true],
  ['?WARN ?ERROR', 'INFO', false],
  ['ERROR -expected', 'ERROR expected', false],
  ['%code [1-9]%', 'code 3', true]
])('the pattern %j on %j gives %s', (pattern, message, fits) => {
  expect(filterPattern(pattern)(message)).toBe(fits)
})

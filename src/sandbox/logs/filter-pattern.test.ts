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
  ['%code [1-9]%', 'code 3', true],
  ['{ $.level = "error" }', '{"level":"error"}', true],
  ['{ $.level = "error" }', '{"level":"info"}', false],
  ['{ $.level = "error" }', 'level error', false],
  ['{ $.level = err* }', '{"level":"error"}', true],
  ['{ $.level != "error" }', '{"level":"info"}', true],
  ['{ $.level != "error" }', '{}', false],
  ['{ $.http.codes[1] >= 500 }', '{"http":{"codes":[200,503]}}', true],
  ['{ $.http.codes[*] = 503 }', '{"http":{"codes":[200,503]}}', true],
  ['{ $.ip = %^10[.]% }', '{"ip":"10.0.0.1"}', true],
  ['{ ($.a = 1 || $.b = 2) && $.c IS TRUE }', '{"b":2,"c":true}', true],
  ['{ $.a = 1 || $.b = 2 && $.c = 3 }', '{"a":1}', true],
  ['{ ($.a = 1 || $.b = 2) && $.c IS TRUE }', '{"a":1,"c":false}', false],
  ['{ $.gone NOT EXISTS && $.none IS NULL }', '{"none":null}', true],
  ['[ip, user, at, status = 5*, bytes > 10]', '10.0.0.1 - [05/Jan 09:00] 503 20', true],
  ['[ip, user, at, status = 5*, bytes > 10]', '10.0.0.1 - [05/Jan 09:00] 503 9', false],
  ['[ip, user, at, status = 5*, bytes > 10]', '10.0.0.1 - 503 20', false],
  ['[ip, ..., status = 404 || status = 410]', '10.0.0.1 - "GET /a b" 410', true],
  ['[..., status != 200]', 'a b 200', false]
])('the pattern %j on %j gives %s', (pattern, message, fits) => {
  expect(filterPattern(pattern)(message)).toBe(fits)
})

it.each([
  '{ $.level }',
  '{ level = 1 }',
  '{ $.a = 1 || }',
  '{ ($.a = 1 }',
  '{ $.a > b }',
  '{ $.a = %[% }',
  '[a, ..., b, ...]',
  '[a',
  '%[%'
])('refuses the pattern %j', pattern => {
  expect(() => filterPattern(pattern)).toThrow(
    expect.objectContaining({ code: 'InvalidParameterException', message: 'Invalid filter pattern' })
  )
})

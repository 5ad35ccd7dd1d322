import { describe, expect, it } from '@jest/globals'
import { redacted } from './redacted.ts'

describe('a line of log', () => {
  it.each([
    ['cannot reach postgres://shop:hunter2@db:5432/shop', 'cannot reach postgres://shop:***@db:5432/shop'],
    ['DB_PASSWORD=hunter2 is wrong', 'DB_PASSWORD=*** is wrong'],
    ['{"apiKey":"0123","level":"info"}', '{"apiKey":***,"level":"info"}'],
    ['authorization: Bearer abc.def', 'authorization: Bearer ***'],
    ['key AKIAIOSFODNN7EXAMPLE', 'key ***'],
    ['token: eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln', 'token: ***']
  ])('hides the secret in %s', (line, shown) => {
    expect(redacted(line)).toBe(shown)
  })

  it.each([
    "Error: Cannot find module 'pg'",
    'listening on http://0.0.0.0:8080',
    'secrets were loaded',
    'GET /token 200'
  ])('leaves %s alone', line => {
    expect(redacted(line)).toBe(line)
  })
})

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { redacted, redactedLines, shortLines } from './redacted.ts'

const presigned =
  'https://bucket.s3.amazonaws.com/x?X-Amz-Credential=AKIA%2F20261122&X-Amz-Date=20261122T000000Z&X-Amz-Signature=0a1b2c3d'

describe('a line of log', () => {
  it.each([
    ['cannot reach postgres://shop:hunter2@db:5432/shop', 'cannot reach postgres://shop:***@db:5432/shop'],
    ['DB_URL=postgres://u:p@ss@db/x', 'DB_URL=postgres://u:***@db/x'],
    ['redis://:hunter2@cache:6379', 'redis://:***@cache:6379'],
    ['{"url":"amqp:\\/\\/u:hunter2@mq"}', '{"url":"amqp:\\/\\/u:***@mq"}'],
    ['next=postgres%3A%2F%2Fu%3Ahunter2%40db%2Fx', 'next=postgres%3A%2F%2Fu%3A***%40db%2Fx'],
    ['clone https://0123456789abcdef@github.com/x', 'clone https://***@github.com/x'],
    ['DB_PASSWORD=hunter2 is wrong', 'DB_PASSWORD=*** is wrong'],
    ['SECRET_KEY_BASE: hunter2', 'SECRET_KEY_BASE: ***'],
    ['password=hun,ter2 user=x', 'password=*** user=x'],
    ['{"apiKey":"0123","level":"info"}', '{"apiKey":***,"level":"info"}'],
    ['{"password":"hun\\"ter2","a":1}', '{"password":***,"a":1}'],
    ['"{\\"password\\":\\"hunter2\\",\\"a\\":1}"', '"{\\"password\\":***,\\"a\\":1}"'],
    [':password=>"hunter2"', ':password=>***'],
    ['body: password%3Dhunter2', 'body: password%3D***'],
    ['run --db-password hunter2 --port 1', 'run --db-password *** --port 1'],
    ['<dbPassword>hunter2</dbPassword>', '<dbPassword>***</dbPassword>'],
    ['pass\u001b[1mword=hun\u001b[0mter2', 'password=***'],
    ['authorization: Bearer abc.def', 'authorization: Bearer ***'],
    ['{"Authorization":"Basic QVdTOmFi"}', '{"Authorization":"Basic ***"}'],
    ['Authorization: 0123456789abcdef', 'Authorization: ***'],
    ['set-cookie: sid=hunter2; HttpOnly', 'set-cookie: ***'],
    [
      presigned,
      'https://bucket.s3.amazonaws.com/x?X-Amz-Credential=***&X-Amz-Date=20261122T000000Z&X-Amz-Signature=***'
    ],
    ['key AKIAIOSFODNN7EXAMPLE', 'key ***'],
    ['token: eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln', 'token: ***']
  ])('hides the secret in %s', (line, shown) => {
    expect(redacted(line)).toBe(shown)
  })

  it.each([
    "Error: Cannot find module 'pg'",
    'listening on http://0.0.0.0:8080',
    'secrets were loaded',
    'GET /token 200',
    'https://user@host/x',
    'failed to fetch secret arn:aws:secretsmanager:eu-west-1:111111111111:secret:db-AbCdEf from secrets manager',
    'pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed.',
    'ExpiredTokenException: The security token included in the request is expired',
    'CannotPullContainerError: failed to resolve ref 1.dkr.ecr.eu-west-1.amazonaws.com/api@sha256:0123: not found'
  ])('leaves %s alone', line => {
    expect(redacted(line)).toBe(line)
  })

  it('hides what goes over several lines', () => {
    const key = ['-----BEGIN RSA PRIVATE KEY-----', 'MIIEowIBAAKCAQEA', 'q83vEjRWeJA=', '-----END RSA PRIVATE KEY-----']
    expect(redactedLines(['before', ...key, 'after'])).toEqual(['before', '***', '***', '***', '***', 'after'])
    expect(redactedLines(key.slice(1))).toEqual(['***', '***', '***'])
    expect(redactedLines(['password:', '  hunter2', 'ready'])).toEqual(['password:', '  ***', 'ready'])
    expect(redactedLines([])).toEqual([])
    expect(redactedLines(['one\rtwo', 'three'])).toEqual(['one', 'two', 'three'])
  })

  it('says how much of a long line is left out', () => {
    const line = `x password=hunter2 ${'y'.repeat(20_000)}`
    expect(redactedLines([line])[0]).toBe(`x password=*** ${'y'.repeat(16_365)}… (3635 more characters)`)
    expect(shortLines([line.slice(0, 2019)])[0]).toBe(`x password=*** ${'y'.repeat(985)}… (1015 more characters)`)
  })

  it('hides any value of a named secret, however it is written', () => {
    const writings: readonly ((value: string) => string)[] = [
      value => `DB_PASSWORD=${value}`,
      value => JSON.stringify({ token: value, a: 1 }),
      value => JSON.stringify(JSON.stringify({ secret: value })),
      value => `url postgres://shop:${encodeURIComponent(value)}@db:5432/x`,
      value => `callback?x=1&X-Amz-Signature=${encodeURIComponent(value)}`
    ]
    const value = fc.stringMatching(/^[\w!#$%^*+./:@~-]{8,40}$/)
    const holds = fc.property(value, fc.constantFrom(...writings), (secret, written) => {
      const shown = redacted(written(secret))
      return !shown.includes(secret) && !shown.includes(encodeURIComponent(secret))
    })
    fc.assert(holds, { seed: 1, numRuns: 500 })
  })

  it('takes no time that grows with what it does not find', () => {
    const long = `${'secret_a'.repeat(5000)} ${'x'.repeat(20_000)}://${'a:'.repeat(5000)}`
    expect(redacted(long)).toHaveLength(long.length)
  })
})

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { draw } from './draw.ts'
import { durationMs } from './duration.ts'
import { newWorld } from './enter.ts'
import { fits } from './glob.ts'
import { flagMember, neededText, numberMember, structuresMember, textMember, textsMember } from './member.ts'
import { partition } from './partition.ts'
import { recordCall } from './record-call.ts'

it.each([
  ['200ms', 200],
  ['5s', 5000],
  ['1.5m', 90_000],
  ['2h', 7_200_000],
  ['1d', 86_400_000],
  ['5', undefined],
  ['-5s', undefined],
  ['5 s', undefined],
  ['', undefined]
])('the length of time %j is %s ms', (text, ms) => {
  expect(durationMs(text)).toBe(ms)
})

it.each([
  ['*', '', true],
  ['Describe*', 'DescribeServices', true],
  ['Describe*', 'UpdateService', false],
  ['*bad*', 'shop:bad-1', true],
  ['a*b*c', 'a-b-b-c', true],
  ['a*b*c', 'a-b-b-d', false],
  ['ap?', 'api', true],
  ['ap?', 'ap', false],
  ['a.c', 'abc', false],
  ['', 'x', false]
])('the pattern %j on %j gives %s', (pattern, text, whether) => {
  expect(fits(pattern, text)).toBe(whether)
})

it.each([
  ['eu-west-1', 'aws'],
  ['cn-north-1', 'aws-cn'],
  ['us-gov-west-1', 'aws-us-gov'],
  ['us-iso-east-1', 'aws-iso'],
  ['us-isob-east-1', 'aws-iso-b']
])('%s lies in %s', (region, name) => {
  expect(partition(region)).toBe(name)
})

it('members of a right type are given, null and absent ones are undefined', () => {
  const input = { t: 'x', n: 1, q: '12', yes: 'true', none: null, many: ['a'], rows: [{ a: 1 }] }
  expect([
    textMember(input, 't'),
    numberMember(input, 'n'),
    numberMember(input, 'q'),
    flagMember(input, 'yes')
  ]).toEqual(['x', 1, 12, true])
  expect([textMember(input, 'none'), textMember(input, 'absent'), textMember(input, 'toString')]).toEqual([
    undefined,
    undefined,
    undefined
  ])
  expect([textsMember(input, 'many'), structuresMember(input, 'rows')]).toEqual([['a'], [{ a: 1 }]])
})

it.each([
  ['text', () => textMember({ a: 1 }, 'a')],
  ['number', () => numberMember({ a: 'one' }, 'a')],
  ['flag', () => flagMember({ a: 1 }, 'a')],
  ['texts', () => textsMember({ a: [1] }, 'a')],
  ['structures', () => structuresMember({ a: ['x'] }, 'a')]
])('a %s member of a wrong type is refused', (_kind, read) => {
  expect(read).toThrow(expect.objectContaining({ code: 'SerializationException', status: 400 }))
})

it('a text that must be there is refused in the words of AWS’s validation', () => {
  expect(() => neededText({}, 'RoleArn', 'ValidationError')).toThrow(
    "1 validation error detected: Value null at 'roleArn' failed to satisfy constraint: Member must not be null"
  )
})

describe('the list of calls', () => {
  const key = { account: '1', region: 'r', service: 'ecs', operation: 'DescribeServices', resource: 'api' }
  const noted = (...responses: readonly unknown[]) => {
    const world = newWorld({ seed: 's', now: 0 })
    for (const response of responses) recordCall(world, key, { request: {}, status: 200, response })
    return world.calls.map(call => call.response)
  }

  it('has each answer as it was, whatever was answered before', () => {
    const json = fc.jsonValue({ noUnicodeString: true, maxDepth: 3 })
    fc.assert(
      fc.property(fc.array(json, { minLength: 1, maxLength: 4 }), answers => {
        expect(JSON.stringify(noted(...answers))).toBe(JSON.stringify(answers))
      }),
      { seed: 1, numRuns: 200 }
    )
  })

  it('holds what did not change since the last call of the same resource once', () => {
    const events = [{ id: 'b' }, { id: 'a' }]
    const [first, second] = noted({ count: 1, events }, { count: 2, events: [{ id: 'c' }, ...events] }) as {
      events: unknown[]
    }[]
    expect(second?.events[1]).toBe(first?.events[0])
    expect(second?.events[2]).toBe(first?.events[1])
  })
})

it('draws differ by key and count, and names without end do not fill the state', () => {
  const world = newWorld({ seed: 's', now: 0 })
  const keys = ['a', 'b'].map(letter => `request ${letter.repeat(5_000_000)}`)
  expect(new Set([...keys, ...keys].map(key => draw(world, key))).size).toBe(4)
  expect(Object.values(world.draws)).toEqual([2, 2])
  expect(JSON.stringify(world.draws).length).toBeLessThan(200)
})

import { describe, expect, it } from '@jest/globals'
import { parsed } from '../release/named.ts'
import { isDowngrade, parseVersion, versionOrder } from './version.ts'

describe('versions', () => {
  it.each(['1.2.3', '0.0.0', '1.2.3-beta.1', '1.2.3+build.5', '1.2.3--x'])('takes %s', text => {
    expect(parseVersion(text)).toBe(text)
  })

  it.each([
    '',
    '1',
    '1.2',
    'v1.2.3',
    '=1.2.3',
    ' 1.2.3',
    '1.2.3 ',
    '1.02.3',
    '1.2.3-01',
    '1.2.3_5',
    '1.2.3.4',
    '1.2.x'
  ])('refuses %p (VT4)', text => {
    expect(parseVersion(text)).toBeUndefined()
  })

  it.each<[string, string, number]>([
    ['1.2.3-alpha.9', '1.2.3-alpha.10', -1],
    ['1.2.3-gamma.1', '1.2.3', -1],
    ['1.2.3+1', '1.2.3+2', 0],
    ['1.10.0', '1.9.0', 1]
  ])('puts %s and %s in order', (a, b, order) => {
    expect(versionOrder(parsed(a), parsed(b))).toBe(order)
    expect(isDowngrade(parsed(a), parsed(b))).toBe(order === 1)
  })
})

import { describe, expect, it } from '@jest/globals'
import { sentence } from '../core/problem/problem.ts'
import { readFlags } from './flags.ts'

const known = ['stage', 'dry-run', 'release']

describe('readFlags', () => {
  it('reads separate, joined and bare values', () => {
    expect(readFlags(['--stage', 'beta', '--dry-run', '--release={"a": "=b"}'], known).flags).toEqual({
      stage: 'beta',
      'dry-run': 'true',
      release: '{"a": "=b"}'
    })
    expect(readFlags(['--dry-run', 'false'], known).flags).toEqual({ 'dry-run': 'false' })
  })

  it('takes -h for --help', () => {
    expect(readFlags(['-h'], ['help']).flags).toEqual({ help: 'true' })
  })

  it('tells everything that is wrong at once', () => {
    const { flags, faults } = readFlags(['beta', '--stag', 'x', '--stage', 'a', '--stage', 'b'], known)
    expect(faults.map(sentence)).toEqual([
      '"beta" is no flag. Write flags as --name value.',
      'The flag "--stag" is unknown. Did you mean "--stage"?',
      'The flag "--stage" is given twice. Give it once.'
    ])
    expect(flags).toEqual({ stage: 'b' })
  })
})

import { describe, expect, it } from '@jest/globals'
import { parseFlags } from './flags.ts'

const known = ['stage', 'dry-run', 'release']

describe('parseFlags', () => {
  it('reads separate, joined and bare values', () => {
    expect(parseFlags(['--stage', 'beta', '--dry-run', '--release={"a": "=b"}'], known)).toEqual({
      stage: 'beta',
      'dry-run': 'true',
      release: '{"a": "=b"}'
    })
    expect(parseFlags(['--dry-run', 'false'], known)).toEqual({ 'dry-run': 'false' })
  })

  it('tells everything that is wrong at once', () => {
    expect(() => parseFlags(['beta', '--stag', 'x', '--stage', 'a', '--stage', 'b'], known)).toThrow(
      [
        '"beta" is no flag. Write flags as --name value.',
        'The flag "--stag" is unknown. Did you mean "--stage"?',
        'The flag "--stage" is given twice. Give it once.'
      ].join('\n')
    )
  })
})

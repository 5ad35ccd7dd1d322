import { describe, expect, it } from '@jest/globals'
import { nearest, suggestion } from './nearest.ts'

describe('nearest', () => {
  it.each([
    ['regoin', ['role', 'region', 'registry'], 'region'],
    ['Services', ['images', 'services'], 'services'],
    ['beat', ['alpha', 'beta'], 'beta'],
    ['x', ['y'], 'y'],
    ['prod', ['alpha', 'beta', 'live'], undefined],
    ['api', [], undefined]
  ])('finds for %s among %j', (word, candidates, found) => {
    expect(nearest(word, candidates)).toBe(found)
  })

  it('takes the first by name of two that are as near', () => {
    expect(nearest('apu', ['apx', 'api'])).toBe('api')
  })
})

describe('suggestion', () => {
  it('lists the candidates when none is near', () => {
    expect(suggestion('prod', ['alpha', 'live'])).toBe('Known: "alpha", "live".')
  })

  it('names the nearest', () => {
    expect(suggestion('liev', ['alpha', 'live'])).toBe('Did you mean "live"?')
  })

  it('stays silent when there is nothing to suggest', () => {
    expect(suggestion('prod', [])).toBeUndefined()
  })
})

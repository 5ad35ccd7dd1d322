import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { masks } from './masks.ts'

const hiding = (secret: string) => {
  const { add, hidden } = masks()
  add(secret)
  return hidden
}

/** Ways in which a text may turn up elsewhere. */
const writings: readonly ((secret: string) => string)[] = [
  secret => JSON.stringify({ token: secret }),
  secret => JSON.stringify(JSON.stringify([secret])),
  secret => `https://x.example/?t=${encodeURIComponent(secret)}`,
  secret => new URLSearchParams({ t: secret }).toString(),
  secret => Buffer.from(secret).toString('base64'),
  secret => Buffer.from(secret).toString('base64url'),
  secret => [...secret].join('\u001b[0m'),
  secret => `${secret.slice(0, 5)}\r\n${secret.slice(5)}`,
  secret => `before\n${secret.slice(0, 3)}\n${secret.slice(3)}\nafter`
]

describe('a masked text', () => {
  it('is hidden however it is written', () => {
    const secret = fc.stringMatching(/^[\w!#$%^&*()+./:"'@ \\~-]{12,60}$/).filter(text => text.trim() === text)
    const holds = fc.property(secret, fc.constantFrom(...writings), (text, written) => {
      const shown = hiding(text)(written(text)).replaceAll(/[\r\n]/g, '')
      return [text, JSON.stringify(text).slice(1, -1), encodeURIComponent(text)].every(form => !shown.includes(form))
    })
    fc.assert(holds, { seed: 1, numRuns: 500 })
  })

  it('is hidden line by line where it has several', () => {
    expect(hiding('first line\nsecond line')('got "second line" and first line')).toBe('got "***" and ***')
  })

  it('leaves the rest and the line ends as they are', () => {
    expect(hiding('abcdefgh')('one\nab cd\nabcd\nefgh two')).toBe('one\nab cd\n***\n*** two')
  })
})

import { describe, expect, it } from '@jest/globals'
import { parsed } from '../release/named.ts'
import { lastSeen, registeredFor, seenTags } from './seen-commit.ts'

const sha = 'a'.repeat(40)

describe('the commit that a service was seen at', () => {
  it('is read from a revision and from a service', () => {
    const found = { sha, time: '2026-01-05T09:00:00.000Z' }
    expect(registeredFor({ 'tagship:commit': sha, 'tagship:committed': '20260105T090000Z' })).toEqual(found)
    expect(lastSeen({ 'tagship:seen': `${sha} 20260105T090000Z` })).toEqual(found)
    expect(lastSeen({ 'tagship:seen': sha })).toEqual({ sha })
  })

  it('is none where the tag is missing or says something else', () => {
    expect([registeredFor({}), lastSeen({ 'tagship:seen': 'yesterday' })]).toEqual([undefined, undefined])
  })

  it('is written with its date', () => {
    expect(seenTags({ sha: parsed(sha), time: '2026-01-05T09:00:00.123Z' })).toEqual({
      'tagship:seen': `${sha} 20260105T090000Z`
    })
  })
})

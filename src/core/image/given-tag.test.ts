import { describe, expect, it } from '@jest/globals'
import { givenTag } from './given-tag.ts'

describe('a tag that a person gives', () => {
  it('is taken as it is', () => {
    expect(givenTag('1.2.3_build.5')).toBe('1.2.3_build.5')
    expect(givenTag('shadow')).toBe('shadow')
  })

  it.each(['src-abc', 'rel-live.api.20260101T000000Z', 'pin-live.api', 'veto-x', 'clear-x', 'sha-1'])(
    'is refused where it could be taken for a record: %s',
    text => expect(() => givenTag(text)).toThrow('only Tagship itself writes')
  )

  it('is refused where no registry would take it', () => {
    expect(() => givenTag('a b')).toThrow('cannot be an image tag')
  })
})

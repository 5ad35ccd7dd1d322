import { describe, expect, it } from '@jest/globals'
import { parsed } from '../release/named.ts'
import { holdValue, parseHold } from './hold.ts'
import { tagValue } from './keys.ts'
import { imageStateRecord, stateRecord } from './state-record.ts'
import { vetoedAt } from './veto.ts'

const of = { stage: parsed<'Stage'>('live'), service: parsed<'ServiceName'>('api') }
const at = '2026-11-22T10:15:30.000Z'

describe('a veto', () => {
  it.each([
    [{}, undefined],
    [{ 'tagship:vetoed': '20261122T101530Z' }, at],
    [{ 'tagship:vetoed': '20261122T101530Z', 'tagship:cleared': '20261122T101531Z' }, undefined],
    [{ 'tagship:vetoed': '20261122T101530Z', 'tagship:cleared': '20261122T101529Z' }, at],
    [{ 'tagship:vetoed': 'yesterday' }, undefined]
  ])('%j', (tags, expected) => expect(vetoedAt([tags])).toBe(expected))

  it('is lifted on whichever revision of the state', () => {
    expect(
      vetoedAt([{ 'tagship:vetoed': '20261122T101530Z' }, { 'tagship:cleared': '20261123T000000Z' }])
    ).toBeUndefined()
  })
})

describe('what is written down of a state', () => {
  it('on revisions', () => {
    const revision = parsed<'FamilyRevision'>('api:1')
    expect(stateRecord([{ revision, tags: { 'tagship:proven': '20261122T101530Z' } }])).toEqual({ proven: at })
  })

  it('on images, for its own stage and service only', () => {
    const tags = ['1.2.0', 'rel-live.web.20261122T101530Z', 'rel-beta.api.20261122T101530Z'].map(tag =>
      parsed<'ImageTag'>(tag)
    )
    expect(imageStateRecord(tags, of)).toEqual({})
    expect(imageStateRecord([...tags, parsed('rel-live.api.20261122T101530Z')], of)).toEqual({ proven: at })
  })

  it.each([
    [['veto-live.api.20261122T101530Z'], { vetoed: at }],
    [['veto-live.api.20261122T101530Z', 'clear-live.api.20261123T000000Z'], {}],
    [['veto-live.api.20261122T101530Z', 'clear-live.api.20261121T000000Z'], { vetoed: at }]
  ])('%j', (tags, expected) =>
    expect(
      imageStateRecord(
        tags.map(tag => parsed<'ImageTag'>(tag)),
        of
      )
    ).toEqual(expected)
  )
})

describe('a tag', () => {
  it.each([
    ['ada <ada@example.com>', 'ada _ada@example.com_'],
    ['fix: ünïcode 注文 🚀\n#1', 'fix: ünïcode 注文 ___1'],
    ['x'.repeat(300), 'x'.repeat(256)],
    [`${'x'.repeat(255)}𝒜𝒜`, `${'x'.repeat(255)}𝒜`]
  ])('%j has a legal value', (text, legal) => expect(tagValue(text)).toBe(legal))
})

describe('a hold', () => {
  const facts = { at, by: 'kim', from: parsed<'FamilyRevision'>('api:7'), to: parsed<'FamilyRevision'>('api:6') }

  it('says who, since when, what way and why', () => {
    const value = holdValue({ ...facts, reason: 'prices are wrong!' })
    expect(value).toBe('20261122T101530Z by kim from api:7 to api:6 because prices are wrong_')
    expect(parseHold(value)).toEqual({ text: value, ...facts })
  })

  it('never cuts a revision in two', () => {
    const family = 'a'.repeat(200)
    const value = holdValue({ ...facts, from: parsed(`${family}:12`), to: parsed(`${family}:11`), reason: 'x' })
    expect(value).toBe('20261122T101530Z by kim because x')
    expect(parseHold(value)).toEqual({ text: value, at, by: 'kim' })
  })

  it('that a person wrote is only its text', () => expect(parseHold('hands off')).toEqual({ text: 'hands off' }))
})

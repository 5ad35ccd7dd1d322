import { describe, expect, it } from '@jest/globals'
import { durationText, parseDuration } from './duration.ts'

describe('parseDuration', () => {
  it.each([
    ['90s', 90_000],
    ['30m', 1_800_000],
    ['1h30m', 5_400_000],
    ['0.5s', 500],
    ['250ms', 250],
    ['2d', 172_800_000]
  ])('reads %s', (text, ms) => {
    expect(parseDuration(text)).toBe(ms)
  })

  it.each(['', '5', '5 m', 'm', '-5m', '5mm', '1h 30m'])('refuses %p', text => {
    expect(parseDuration(text)).toBeUndefined()
  })
})

describe('durationText', () => {
  it.each([
    [0, '0s'],
    [999, '0s'],
    [45_000, '45s'],
    [125_000, '2m 5s'],
    [5_400_000, '1h 30m'],
    [3_600_000, '1h'],
    [183_845_000, '2d 3h']
  ])('words %d', (ms, text) => {
    expect(durationText(ms)).toBe(text)
  })
})

import { describe, expect, it } from '@jest/globals'
import { systemClock } from './system-clock.ts'

describe('systemClock', () => {
  it('rejects a sleep that is aborted, with its reason', async () => {
    const abort = new AbortController()
    const slept = systemClock().sleep(3_600_000, abort.signal)
    abort.abort(new Error('cancelled'))
    await expect(slept).rejects.toThrow('cancelled')
  })

  it('gives the time as an instant', () => {
    expect(systemClock().now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  })
})

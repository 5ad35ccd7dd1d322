import { describe, expect, it } from '@jest/globals'
import { sideBySide } from './side-by-side.ts'

describe('side by side', () => {
  it('keeps the order of the items and never has more than the limit under way', async () => {
    const under = { way: 0, most: 0 }
    const results = await sideBySide(2, [3, 1, 2], async turns => {
      under.way += 1
      under.most = Math.max(under.most, under.way)
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve()
      under.way -= 1
      return turns * 10
    })
    expect(results).toEqual([30, 10, 20])
    expect(under.most).toBe(2)
  })

  it('begins nothing after a failure and waits for what is under way', async () => {
    const ended: string[] = []
    const run = sideBySide(2, ['slow', 'bad', 'late'], async name => {
      if (name === 'bad') throw new Error('no')
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve()
      ended.push(name)
    })
    await expect(run).rejects.toThrow('no')
    expect(ended).toEqual(['slow'])
  })
})

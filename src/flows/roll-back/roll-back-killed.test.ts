import { describe, expect, it } from '@jest/globals'
import { killedRollback } from '../testing/killed-rollback.ts'

const good = { runs: 'api-alpha:1', vetoed: true, held: true }

describe('a rollback that is killed and run again', () => {
  it.each([26])(
    'after %i calls: one update, held and vetoed',
    async after => {
      const left = await killedRollback(after, 'proven')
      expect(left).toMatchObject({ ...good, updates: 1, stops: 0 })
      expect(['succeeded', 'no-op']).toContain(left.outcome?.is)
    },
    60_000
  )
})

describe('a rollback while the release is under way', () => {
  it.each([16])(
    'is a stop without any update, killed after %i calls',
    async after => {
      const left = await killedRollback(after, 'under way')
      expect(left).toMatchObject({ ...good, updates: 0, stops: 1 })
      expect(left.outcome).toEqual({ is: 'succeeded' })
    },
    60_000
  )
})

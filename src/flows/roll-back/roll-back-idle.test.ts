import { afterEach, describe, expect, it } from '@jest/globals'
import { askEcs } from '../../rehearsal/truth.ts'
import { accounts, type Ladder, ladderConfig, openLadder, outcomes } from '../testing/ladder.ts'

let ladder: Ladder
afterEach(() => ladder.bench.close())

describe('a rollback of a service at desired count 0', () => {
  it.each([
    ['accept', 'green', { is: 'nothing-running', idle: 'accepted' }],
    ['prove-by-task', 'green', { is: 'nothing-running', idle: 'proven' }]
  ] as const)(
    'with "idle: %s" in the config ends %s',
    async (idle, ending, outcome) => {
      ladder = await openLadder(ladderConfig.replace('container: api\n', `container: api\n    idle: ${idle}\n`))
      for (const version of [1, 2]) {
        await ladder.commit(`content ${version}`)
        await ladder.promote(`v1.${version}.0-alpha.1`)
      }
      const input = { cluster: 'shop-alpha', service: 'api-alpha', desiredCount: 0 }
      askEcs(
        ladder.bench.sandbox,
        { account: accounts.alpha, region: 'eu-west-1' },
        { operation: 'UpdateService', input }
      )
      const done = await ladder.rollBack()
      expect([outcomes(done), done.ending]).toEqual([[outcome], ending])
      expect(ladder.bench.truth.running('alpha', 'api').revision).toBe('api-alpha:1')
      expect(ladder.calls('RunTask')).toBe(0)
    },
    60_000
  )
})

import { describe, expect, it } from '@jest/globals'
import { Failure } from '../../core/problem/failure.ts'
import type { Observation } from '../../core/rollout/observation.ts'
import { app, digest, revision, rollout, seen, service, serving } from '../../core/rollout/testing/views.ts'
import { type Instant, later } from '../../core/time/instant.ts'
import type { Journal } from '../../ports/journal.ts'
import type { Order } from '../../targets/order.ts'
import type { Watch } from '../../targets/service/follow.ts'
import { watch } from './watch.ts'
import { watchFeed } from './watch-feed.ts'
import type { Watching } from './watching.ts'

const start: Instant = '2026-01-05T10:00:00.000Z'
const journal: Journal = {
  ...{ info: () => undefined, warn: () => undefined, debug: () => undefined, mask: () => undefined },
  group: (_title, work) => work()
}
const asked = { label: 'api', service: 'api', accepted: new Map([[app, [digest('a')]]]) }

/** How a rollout ends of which the polls see this, each a minute after the one before. */
const ending = async (polls: readonly (Observation | Failure)[], order: Partial<Order> = {}) => {
  let [now, poll] = [start, 0]
  const follow = async (_site: unknown, watches: readonly Watch[]) => {
    now = later(now, 50_000)
    const observation = polls[poll] ?? polls.at(-1)
    poll += 1
    if (observation === undefined || observation instanceof Failure) throw observation
    return watches.map(each => ({ watch: each, observation }))
  }
  const clock = {
    now: () => now,
    // Patience, which no test here puts to the test, never ends.
    sleep: async (by: number) => {
      if (by > 60_000) await new Promise(() => undefined)
      now = later(now, 10_000)
    }
  }
  const watching = {
    ...{ site: {}, target: { follow }, deadline: later(start, 3_600_000) },
    ports: { clock, journal, signal: new AbortController().signal }
  } as unknown as Watching
  const own = { basis: 'rollout', revision: revision('api:2'), known: [], since: start, patient: true } as const
  const feed = watchFeed()
  feed.add({ ...own, order: { ...asked, ...order } as unknown as Order })
  feed.close()
  const [ended] = await watch(watching, feed)
  return ended?.outcome
}

const silence = new Failure('ECS does not answer.', {
  ...{ kind: 'temporary', action: 'ecs:DescribeServices', code: '500', sent: 'no' }
})
const going = seen({ rollout: rollout('IN_PROGRESS') })
const done = seen({ rollout: rollout('SUCCESSFUL'), serving: serving(digest('a')) })
const unread = seen({ rollout: rollout('SUCCESSFUL') })
const { service: _, ...missing } = going
const gone = seen({ service: service({ status: 'INACTIVE' }) })
const forgotten = seen({ forgotten: true })
const stopped = seen({ rollout: rollout('STOPPED') })
const replaced = seen({ rollout: rollout('STOPPED'), newer: true })
const other = seen({ rollout: rollout('SUCCESSFUL'), serving: serving(digest('b')) })

describe('the watch over a rollout', () => {
  it('bears silence as often as it is broken within two minutes, and no longer', async () => {
    expect(await ending([going, silence, going, silence, going, silence, done])).toEqual({ is: 'succeeded' })
    expect(await ending([going, silence, silence, silence, done])).toEqual({ is: 'errored', sent: 'yes' })
  })

  it('looks three times for a service revision that is not there yet', async () => {
    expect(await ending([unread, unread, done])).toEqual({ is: 'succeeded' })
    expect(await ending([unread, unread, unread, done])).toEqual({ is: 'unverified', cause: 'unreadable' })
  })

  it('believes at once that a service is gone where ECS says so, and where it says nothing once it has said so three times', async () => {
    expect(await ending([going, gone, done])).toEqual({ is: 'failed', cause: 'deleted' })
    expect(await ending([going, missing, missing, done])).toEqual({ is: 'succeeded' })
    expect(await ending([going, missing, missing, missing, done])).toEqual({ is: 'failed', cause: 'deleted' })
  })

  it('takes a rollout that ECS forgot for one whose service was deleted, once it was not found five times', async () => {
    expect(await ending([going, forgotten, forgotten, forgotten, forgotten, done])).toEqual({ is: 'succeeded' })
    const five = [forgotten, forgotten, forgotten, forgotten, forgotten]
    expect(await ending([going, ...five, done])).toEqual({ is: 'failed', cause: 'deleted' })
  })

  it('looks three times for what replaced a rollout that was stopped without a word', async () => {
    expect(await ending([stopped, stopped, replaced])).toEqual({ is: 'superseded', by: 'api:2' })
    expect(await ending([stopped, stopped, stopped, replaced])).toEqual({ is: 'failed', cause: 'stopped' })
  })

  it('takes the child of an index for it, and is in doubt where the index cannot be read', async () => {
    expect(await ending([other], { widened: async () => new Map([[app, [digest('b')]]]) })).toEqual({ is: 'succeeded' })
    expect(await ending([other], { widened: async () => new Map([[app, [digest('c')]]]) })).toEqual({
      ...{ is: 'unverified', cause: 'digest' }
    })
    const widened = async () => Promise.reject(silence)
    expect(await ending([other], { widened })).toEqual({ is: 'unverified', cause: 'unreadable' })
  })
})

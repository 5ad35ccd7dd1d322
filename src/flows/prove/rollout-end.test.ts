import { describe, expect, it } from '@jest/globals'
import { former, revision, rollout, serving, task } from '../../core/rollout/testing/views.ts'
import type { Watch } from '../../targets/service/follow.ts'
import type { Site } from '../../targets/site.ts'
import { ourStopped } from '../roll-out/our-stopped.ts'
import { rolloutEnd } from './rollout-end.ts'

describe('the end of the rollout that brought a revision', () => {
  it('is that of the latest of several', async () => {
    const ended = (target: string, finishedAt: string) => ({ ...rollout('SUCCESSFUL'), target, finishedAt })
    const listed = [
      ended('other', '2026-01-05T13:00:00.000Z'),
      ended('again', '2026-01-05T12:00:00.000Z'),
      ended('first', '2026-01-05T11:00:00.000Z')
    ]
    const brought = new Map([
      ['other', serving(undefined, { taskDefinition: revision('api:3') })],
      ['again', serving(undefined)],
      ['first', serving(undefined)]
    ])
    const rollouts = { list: async () => listed, revisions: async () => brought }
    const site = { cloud: { rollouts }, cluster: 'shop' } as unknown as Site
    expect(await rolloutEnd(site, 'api', revision('api:2'))).toBe('2026-01-05T12:00:00.000Z')
  })
})

describe('stopped tasks of a rollout', () => {
  it('are those of its revision that were not there before it', async () => {
    const since = former().createdAt
    const all = [
      task(undefined, { id: 'before', createdAt: '2026-01-05T08:50:00.000Z' }),
      task(undefined, { id: 'just before', createdAt: '2026-01-05T08:59:56.000Z' }),
      task(undefined, { id: 'undated' }),
      task(undefined, { id: 'of another', revision: revision('api:1'), createdAt: '2026-01-05T09:01:00.000Z' })
    ]
    const site = { cloud: { tasks: { ofService: async () => all } }, cluster: 'shop' } as unknown as Site
    const watch = { order: { service: 'api' }, revision: revision('api:2'), since } as unknown as Watch
    expect((await ourStopped(site, watch)).map(({ id }) => id)).toEqual(['just before', 'undated'])
  })
})

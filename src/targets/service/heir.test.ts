import { describe, expect, it } from '@jest/globals'
import { parsed } from '../../core/release/named.ts'
import { deployment, former, revision, rollout, service, serving } from '../../core/rollout/testing/views.ts'
import type { Order } from '../order.ts'
import type { Site } from '../site.ts'
import { heir } from './heir.ts'
import type { Watch } from './watch.ts'

const order = { label: 'api', service: 'api', accepted: new Map() } as unknown as Order
const since = '2026-01-05T10:00:00.000Z'
const watch: Watch = {
  ...{ order, revision: revision('api:2'), basis: 'deployments', known: [], patient: true },
  ...{ id: 'ecs-svc/2', since }
}
const at = (createdAt: string) => deployment({ id: 'ecs-svc/3', createdAt })
const ours = (rolloutState: 'FAILED' | 'IN_PROGRESS') => former({ id: 'ecs-svc/2', rolloutState, createdAt: since })
const nowhere = {} as Site

describe('who goes on with our revision, seen through deployments[]', () => {
  const read = (...deployments: readonly ReturnType<typeof at>[]) => ({
    service: service({ deployments }),
    rollout: undefined
  })
  const later = at('2026-01-05T10:05:00.000Z')

  it('is a younger deployment of it', async () => {
    const next = await heir(nowhere, watch, read(later, ours('IN_PROGRESS')))
    expect(next).toMatchObject({ id: 'ecs-svc/3', since: '2026-01-05T10:05:00.000Z' })
  })

  it('is nobody where an older one leads, ours was given up, or another revision leads', async () => {
    expect(await heir(nowhere, watch, read(at('2026-01-05T09:00:00.000Z')))).toBeUndefined()
    expect(await heir(nowhere, watch, read(later, ours('FAILED')))).toBeUndefined()
    expect(await heir(nowhere, watch, read({ ...later, taskDefinition: parsed('api:1') }))).toBeUndefined()
  })
})

describe('who goes on with our revision after our rollout was stopped', () => {
  const followed: Watch = { ...watch, basis: 'rollout', rollout: 'arn:rollout/2' }
  const siteOf = (brings: string, createdAt: string): Site => {
    const newest = { ...rollout('IN_PROGRESS'), arn: 'arn:rollout/3', target: 'arn:revision/3', createdAt }
    const view = { ...serving(undefined), taskDefinition: revision(brings) }
    const rollouts = { list: async () => [newest], revisions: async () => new Map([['arn:revision/3', view]]) }
    return { cloud: { rollouts }, cluster: 'shop' } as unknown as Site
  }
  const stopped = { service: service(), rollout: rollout('STOPPED') }

  it('is a newer rollout that brings it', async () => {
    const site = siteOf('api:2', '2026-01-05T10:05:00.000Z')
    expect(await heir(site, followed, stopped)).toMatchObject({ rollout: 'arn:rollout/3' })
    expect(await heir(site, followed, { ...stopped, rollout: rollout('IN_PROGRESS') })).toBeUndefined()
  })

  it('is none from before, and none that brings something else', async () => {
    expect(await heir(siteOf('api:2', '2026-01-05T09:00:00.000Z'), followed, stopped)).toBeUndefined()
    expect(await heir(siteOf('api:1', '2026-01-05T10:05:00.000Z'), followed, stopped)).toBeUndefined()
  })
})

import { describe, expect, it } from '@jest/globals'
import { parsed } from '../release/named.ts'
import type { ServiceView } from '../rollout/service-view.ts'
import { runningOf } from './running.ts'

const revision = parsed<'FamilyRevision'>('api:7')
const view = (change: Partial<ServiceView> = {}): ServiceView => ({
  ...{ name: 'api', arn: 'arn', cluster: 'shop', status: 'ACTIVE', controller: 'ECS', express: false },
  ...{ strategy: 'ROLLING', taskDefinition: revision, desired: 2, running: 2, pending: 0 },
  ...{ breaker: { enable: true, rollback: true }, deployments: [], events: [], tags: {} },
  ...change
})
const unit = { service: parsed<'ServiceName'>('api'), stage: parsed<'Stage'>('alpha') }
const tags = {
  'tagship:service': 'api',
  'tagship:stage': 'alpha',
  'tagship:commit': 'a'.repeat(40),
  'tagship:committed': '20260105T091000Z'
}
const failed = {
  ...{ id: 'ecs-svc/1', status: 'PRIMARY', taskDefinition: revision, rolloutState: 'FAILED' as const },
  ...{ desired: 2, running: 1, pending: 0, failedTasks: 3, createdAt: '2026-01-05T09:00:00.000Z' }
}

describe('what runs', () => {
  it('is a revision of ours with its commit', () => {
    const committed = '2026-01-05T09:10:00.000Z'
    const [commit, later] = ['a'.repeat(40), 'b'.repeat(40)]
    const ours = { is: 'ours', revision, commit, latest: commit, committed }
    expect(runningOf(unit, view(), tags)).toEqual({ ...ours, proven: false })
    expect(runningOf(unit, view(), { ...tags, 'tagship:proven': '20260105T093000Z' })).toEqual({
      ...ours,
      proven: true
    })
    const seen = { 'tagship:seen': `${later} 20260105T092000Z` }
    expect(runningOf(unit, view({ tags: seen }), tags)).toEqual({ ...ours, latest: later, proven: false })
    expect(runningOf(unit, view({ desired: 0, running: 0 }), tags)).toEqual({ ...ours, proven: true })
  })

  it.each([
    ['another stage', { ...tags, 'tagship:stage': 'beta' }],
    ['another service', { ...tags, 'tagship:service': 'worker' }],
    ['no commit', { ...tags, 'tagship:commit': 'main' }],
    ['nobody', {}]
  ])('is unknown when its revision is of %s', (_, given) => {
    expect(runningOf(unit, view(), given)).toEqual({
      is: 'unknown',
      because: 'api:7 is no revision that Tagship made for it.'
    })
  })

  it.each<[string, Partial<ServiceView>]>([
    ['a failed rollout', { deployments: [failed] }],
    ['no task', { running: 0 }],
    ['a service that is going', { status: 'DRAINING' }]
  ])('is nothing with %s', (_, change) => {
    expect(runningOf(unit, view(change), tags)).toEqual({ is: 'not-running' })
  })
})

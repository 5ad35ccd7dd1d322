import { describe, expect, it } from '@jest/globals'
import { assess } from './assess.ts'
import type { SteadyObservation, Verdict } from './observation.ts'
import { deployment, former, revision, service, settling } from './testing/views.ts'

const younger = deployment({
  id: 'ecs-svc/3',
  taskDefinition: revision('api:3'),
  createdAt: '2026-01-05T10:05:00.000Z'
})

const steady: readonly (readonly [string, Partial<SteadyObservation>, Verdict])[] = [
  ['is a no-op once all of it runs', {}, { is: 'no-op' }],
  ['is running while a task is missing', { service: service({ running: 1 }) }, { is: 'running' }],
  [
    'is running while a task is missing in whose place an older one drains',
    { service: service({ running: 3, deployments: [deployment({ running: 1 }), former({ running: 2 })] }) },
    { is: 'running' }
  ],
  [
    'proves nothing where nothing is wanted',
    { service: service({ desired: 0, running: 0 }) },
    { is: 'nothing-running' }
  ],
  [
    'is superseded when something else leads',
    { service: service({ deployments: [younger] }) },
    { is: 'superseded', by: revision('api:3') }
  ],
  ['fails with its service', { service: service({ status: 'DRAINING' }) }, { is: 'failed', cause: 'deleted' }]
]

describe('a service that runs the state already', () => {
  it.each(steady)('%s', (_what, changes, verdict) => {
    expect(assess(settling(changes))).toEqual(verdict)
  })
})

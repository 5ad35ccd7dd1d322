import { describe, expect, it } from '@jest/globals'
import { type Hash, parsed } from '../release/named.ts'
import { type AskedState, type Stand, type Step, step, type Terms } from './stand.ts'
import { deployment, revision, service } from './testing/views.ts'

const hash = (text: string): Hash => parsed(text)
const done = service({ deployments: [deployment({ rolloutState: 'COMPLETED' })] })
const failed = service({ deployments: [deployment({ rolloutState: 'FAILED' })] })
const held = { ...done, tags: { 'tagship:hold': 'ada' } }
const createdAt = '2026-01-05T10:00:00.000Z'
const moving = { arn: 'arn:rollout/3', createdAt, revision: revision('api:3'), hash: hash('new') }
const send = (force: boolean): Step => ({ do: 'send', force })

const rows: readonly (readonly [string, Partial<Stand>, AskedState & Partial<Terms>, Step])[] = [
  ['sends a new state', {}, { hash: hash('new') }, send(false)],
  ['sends where the running revision has no hash', { hash: undefined as never }, { hash: hash('new') }, send(false)],
  ['does nothing for the same hash', {}, { hash: hash('same') }, { do: 'nothing', outcome: { is: 'no-op' } }],
  [
    'does nothing for the same revision',
    {},
    { revision: revision('api:2') },
    { do: 'nothing', outcome: { is: 'no-op' } }
  ],
  ['sends the same again when forced', {}, { hash: hash('same'), force: true }, send(true)],
  ['settles when not all of it runs', { service: { ...done, running: 1 } }, { hash: hash('same') }, { do: 'settle' }],
  [
    'proves nothing where nothing is wanted',
    { service: { ...done, desired: 0 } },
    { hash: hash('same') },
    { do: 'nothing', outcome: { is: 'nothing-running' } }
  ],
  ['starts a failed one again', { service: failed }, { hash: hash('same') }, send(true)],
  [
    'leaves a failed one alone that is held',
    { service: { ...failed, tags: { 'tagship:hold': 'ada' } } },
    { hash: hash('same') },
    { do: 'nothing', outcome: { is: 'waiting', gate: 'hold' } }
  ],
  [
    'follows a rollout to the same hash',
    { inFlight: moving },
    { hash: hash('new') },
    { do: 'follow', rollout: moving }
  ],
  [
    'follows a rollout to the same revision',
    { inFlight: moving },
    { revision: revision('api:3') },
    { do: 'follow', rollout: moving }
  ],
  [
    'takes the place of another rollout where that is asked for',
    { inFlight: moving },
    { hash: hash('other'), inFlight: 'supersede' },
    send(false)
  ],
  [
    'waits for nobody where another rollout is paused',
    { inFlight: { ...moving, paused: { hook: 'ecs-PAUSE-1', until: createdAt } } },
    { hash: hash('other') },
    { do: 'nothing', outcome: { is: 'waiting', gate: 'in-flight', until: createdAt } }
  ],
  [
    'sends where the same state was registered for another stage',
    { stage: 'alpha' },
    { hash: hash('same'), stage: 'beta' },
    send(false)
  ],
  [
    'follows it although it was to be forced',
    { inFlight: moving },
    { hash: hash('new'), force: true },
    { do: 'follow', rollout: moving }
  ],
  [
    'follows it although the service is held',
    { inFlight: moving, service: held },
    { hash: hash('new') },
    { do: 'follow', rollout: moving }
  ],
  ["waits for somebody else's rollout", { inFlight: moving }, { hash: hash('newer') }, { do: 'wait' }],
  [
    'waits for it although the state runs: it is being replaced',
    { inFlight: moving },
    { hash: hash('same') },
    { do: 'wait' }
  ],
  [
    'is refused where waiting is not wanted',
    { inFlight: moving },
    { hash: hash('newer'), inFlight: 'refuse' },
    { do: 'nothing', outcome: { is: 'refused', gate: 'lease' } }
  ],
  [
    'waits where the service is held',
    { service: held },
    { hash: hash('new') },
    { do: 'nothing', outcome: { is: 'waiting', gate: 'hold' } }
  ],
  [
    'is refused where a held service was named',
    { service: held },
    { hash: hash('new'), hold: 'refused' },
    { do: 'nothing', outcome: { is: 'refused', gate: 'hold' } }
  ],
  ['passes a hold when told', { service: held }, { hash: hash('new'), hold: 'pass' }, send(false)],
  [
    'does nothing for a held service that runs the state',
    { service: held },
    { hash: hash('same') },
    { do: 'nothing', outcome: { is: 'no-op' } }
  ],
  [
    'says hold before it waits for others',
    { service: held, inFlight: moving },
    { hash: hash('newer') },
    { do: 'nothing', outcome: { is: 'waiting', gate: 'hold' } }
  ],
  [
    'is refused for CODE_DEPLOY',
    { service: { ...done, controller: 'CODE_DEPLOY' } },
    { hash: hash('new') },
    { do: 'nothing', outcome: { is: 'refused', gate: 'controller' } }
  ],
  [
    'is refused for EXTERNAL',
    { service: { ...done, controller: 'EXTERNAL' } },
    { hash: hash('same') },
    { do: 'nothing', outcome: { is: 'refused', gate: 'controller' } }
  ],
  [
    'is refused for an express service',
    { service: { ...done, express: true } },
    { hash: hash('new') },
    { do: 'nothing', outcome: { is: 'refused', gate: 'controller' } }
  ]
]

describe('the next step for a service', () => {
  it.each(rows)('%s', (...row) => {
    const [, changes, { force = false, hold = 'waiting', inFlight = 'wait', ...asked }, next] = row
    const stand: Stand = { service: done, basis: 'rollout', known: [], hash: hash('same'), ...changes }
    expect(step(stand, asked, { force, hold, inFlight })).toMatchObject(next)
  })
})

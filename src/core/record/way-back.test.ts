import { describe, expect, it } from '@jest/globals'
import { parsed } from '../release/named.ts'
import { parseHold } from './hold.ts'
import { type PastState, pastStates } from './past-state.ts'
import { type AskedWay, planRollback, type Situation, type WayBack } from './way-back.ts'

const state = (number: number, over: Partial<PastState> = {}): PastState => ({
  revision: parsed(`api:${number}`),
  hash: parsed(`h${number}`),
  version: parsed(`1.${number}.0`),
  active: true,
  proven: '2026-11-20T00:00:00.000Z',
  ...over
})
const unproven = (number: number): PastState => {
  const { proven: _, ...rest } = state(number)
  return rest
}
const vetoed = (number: number) => state(number, { vetoed: '2026-11-21T00:00:00.000Z' })
const held = parseHold('20261121T000000Z by kim from api:3 to api:2')

const told = (way: WayBack): string => {
  if (way.is === 'there') return `there ${way.at.revision}`
  if (way.is === 'none') return `none (${way.gate})`
  return `${way.leave?.revision} -> ${way.to.revision}${way.first === 'nothing' ? '' : `, ${way.first} first`}`
}

const forward = (of: PastState) => ({ state: of, going: 'forward', stoppable: true }) as const
const back = (of: PastState) => ({ state: of, going: 'back', stoppable: true }) as const

const table: readonly (readonly [string, Situation, Partial<AskedWay>, string])[] = [
  ['the one before', { running: state(3), history: [state(3), state(2), state(1)] }, {}, 'api:3 -> api:2'],
  ['over an unproven one', { running: state(3), history: [state(3), unproven(2), state(1)] }, {}, 'api:3 -> api:1'],
  ['over a vetoed one', { running: state(3), history: [state(3), vetoed(2), state(1)] }, {}, 'api:3 -> api:1'],
  [
    'over one that was deregistered',
    { running: state(3), history: [state(3), state(2, { active: false }), state(1)] },
    {},
    'api:3 -> api:1'
  ],
  [
    'over another revision of the same state',
    { running: state(3), history: [state(2, { hash: parsed('h3') }), state(1)] },
    {},
    'api:3 -> api:1'
  ],
  ['nothing older is proven', { running: state(2), history: [state(2), unproven(1)] }, {}, 'none (proof)'],
  [
    'again, without asking for it',
    { running: state(2), hold: held, history: [state(2), vetoed(3), state(2), state(1)] },
    {},
    'there api:2'
  ],
  [
    'again, asking for it',
    { running: state(2), hold: held, history: [state(2), vetoed(3), state(2), state(1)] },
    { again: true },
    'api:2 -> api:1'
  ],
  [
    'held before anything was sent',
    { running: state(3), hold: held, history: [state(3), state(2)] },
    {},
    'api:3 -> api:2'
  ],
  [
    'our own way back is under way',
    { running: state(3), inFlight: forward(state(2)), hold: held, history: [state(3), state(2)] },
    {},
    'there api:2'
  ],
  [
    'a hold that a person wrote',
    { running: state(2), hold: parseHold('hands off'), history: [state(2), state(1)] },
    {},
    'api:2 -> api:1'
  ],
  [
    'a rollout under way',
    { running: state(2), inFlight: forward(unproven(3)), history: [state(2), state(1)] },
    {},
    'api:3 -> api:2, stop first'
  ],
  [
    'a rollout over a vetoed state',
    { running: vetoed(2), inFlight: forward(unproven(3)), history: [vetoed(2), state(1)] },
    {},
    'api:3 -> api:1, stop first'
  ],
  [
    'the first rollout over a placeholder',
    { running: unproven(0), inFlight: forward(unproven(1)), history: [unproven(0)] },
    {},
    'api:1 -> api:0, stop first'
  ],
  ['the very first rollout', { running: unproven(1), inFlight: forward(unproven(1)), history: [] }, {}, 'none (proof)'],
  [
    'a rollout that ECS takes back already',
    { running: state(2), inFlight: back(unproven(3)), history: [state(2)] },
    {},
    'api:3 -> api:2, wait first'
  ],
  [
    'a rollout that cannot be stopped',
    { running: state(2), inFlight: { ...forward(unproven(3)), stoppable: false }, history: [state(2)] },
    {},
    'api:3 -> api:2, wait first'
  ],
  ['to a version', { running: state(3), history: [state(3), state(2), state(1)] }, { to: '1.1.0' }, 'api:3 -> api:1'],
  ['to a revision', { running: state(3), history: [state(3), state(2), state(1)] }, { to: 'api:1' }, 'api:3 -> api:1'],
  ['to what runs', { running: state(3), history: [state(3)] }, { to: 'api:3' }, 'there api:3'],
  ['to what was vetoed', { running: state(3), history: [state(3), vetoed(2)] }, { to: 'api:2' }, 'none (veto)'],
  ['to what was not proven', { running: state(3), history: [state(3), unproven(2)] }, { to: 'api:2' }, 'none (proof)'],
  ['to what was never there', { running: state(3), history: [state(3)] }, { to: '9.9.9' }, 'none (proof)']
]

describe('the way back', () => {
  it.each(table)('%s', (...[, situation, asked, expected]) =>
    expect(told(planRollback(situation, { again: false, ...asked }))).toBe(expected)
  )
})

describe('past states', () => {
  it('take a veto from any revision of the same state', () => {
    const states = pastStates([
      { revision: parsed('api:4'), active: true, tags: { 'tagship:hash': 'h', 'tagship:proven': '20261120T000000Z' } },
      { revision: parsed('api:3'), active: true, tags: { 'tagship:hash': 'g', 'tagship:proven': '20261119T000000Z' } },
      { revision: parsed('api:2'), active: true, tags: { 'tagship:hash': 'h', 'tagship:vetoed': '20261118T000000Z' } }
    ])
    expect(states.map(each => each.vetoed)).toEqual(['2026-11-18T00:00:00.000Z', undefined, '2026-11-18T00:00:00.000Z'])
  })

  it('keep revisions apart that Tagship did not register', () => {
    const states = pastStates([
      { revision: parsed('api:2'), active: true, tags: { 'tagship:vetoed': '20261118T000000Z' } },
      { revision: parsed('api:1'), active: true, tags: {} }
    ])
    expect(states.map(each => each.vetoed)).toEqual(['2026-11-18T00:00:00.000Z', undefined])
  })
})

import { describe, expect, it } from '@jest/globals'
import { parsed } from '../release/named.ts'
import type { Release, Unit } from '../release/release.ts'
import type { BeforeFact, Facts } from './facts.ts'
import { type Finding, findings, gated, gateOutcome } from './judgement.ts'

const sha = parsed<'Sha'>('1'.repeat(40))
const digest = parsed<'Digest'>(`sha256:${'d'.repeat(64)}`)
const revision = parsed<'FamilyRevision'>('api-beta:7')
const noon = '2026-11-22T12:00:00.000Z'
const stage = parsed<'Stage'>('alpha')

const proven: BeforeFact = { stage, is: 'proven', at: '2026-11-22T11:00:00.000Z', by: 'revision' }

const facts = (over: Partial<Facts>): Facts => ({
  service: parsed('api'),
  stage: parsed('beta'),
  now: noon,
  named: false,
  commit: { sha, time: '2026-11-22T10:00:00.000Z' },
  reach: { is: 'reachable', refs: ['main'] },
  unbuilt: [],
  rung: 'middle',
  same: false,
  before: [proven],
  ...over
})

const running = { revision, version: parsed<'Version'>('1.3.0'), relation: 'older' } as const
const veto = { at: noon, of: 'state', on: revision } as const

const table: readonly (readonly [string, Partial<Facts>, string])[] = [
  ['all is well', {}, 'pass'],
  ['a commit on no releasing branch', { reach: { is: 'unreachable', refs: ['main'] } }, 'refused ref'],
  ['a commit whose branch cannot be found out', { reach: { is: 'unknown', refs: ['main'] } }, 'refused ref'],
  ['an image that was never built', { unbuilt: [parsed('shop')], before: [] }, 'refused built'],
  ['the same in the first stage', { unbuilt: [parsed('shop')], before: [], rung: 'first' }, 'pass'],
  ['a state that the stage before never had', { before: [{ stage, is: 'absent' }] }, 'refused order'],
  ['the same where it runs already', { before: [{ stage, is: 'absent' }], same: true }, 'pass'],
  ['a state that was tried and not proven', { before: [{ stage, is: 'unproven', revision }] }, 'refused proof'],
  [
    'a state that was rolled back in the stage before',
    { before: [{ stage, is: 'vetoed', at: noon }] },
    'refused proof'
  ],
  ['a stage before that cannot be read', { before: [{ stage, is: 'unknown', why: 'denied' }] }, 'refused proof'],
  ['one of two stages before lacks it', { before: [proven, { stage: parsed('eu'), is: 'absent' }] }, 'refused order'],
  [
    'a proof that is too young',
    { before: [{ ...proven, soak: 7_200_000 }] },
    'waiting soak until 2026-11-22T13:00:00.000Z'
  ],
  ['a proof that is just old enough', { before: [{ ...proven, soak: 3_600_000 }] }, 'pass'],
  ['a vetoed state', { veto }, 'refused veto'],
  ['a vetoed state that somebody runs by hand', { veto, same: true }, 'refused veto'],
  ['a vetoed digest', { veto: { at: noon, of: 'digest', on: digest } }, 'refused veto'],
  ['a hold in a request for the whole repository', { hold: 'by kim' }, 'waiting hold'],
  ['a hold on a service that was named', { hold: 'by kim', named: true }, 'refused hold'],
  ['a hold where nothing would be sent', { hold: 'by kim', named: true, same: true }, 'pass'],
  [
    'a version of another image',
    { version: parsed('1.2.0'), taken: { tag: parsed('1.2.0'), by: digest } },
    'refused version'
  ],
  ['a downgrade below the last rung', { version: parsed('1.2.0'), running }, 'pass'],
  ['a downgrade on the last rung', { version: parsed('1.2.0'), running, rung: 'last' }, 'refused version'],
  ['a step up on the last rung', { version: parsed('1.3.1'), running, rung: 'last' }, 'pass'],
  [
    'a pre-release below what runs on the last rung',
    { version: parsed('1.3.0-rc.1'), running, rung: 'last' },
    'refused version'
  ],
  ['a newer commit runs', { running: { revision, relation: 'newer' } }, 'superseded'],
  ['a newer commit runs the same state', { running: { revision, relation: 'newer' }, same: true }, 'pass'],
  ['another branch runs', { running: { revision, relation: 'apart' } }, 'pass'],
  [
    'git cannot tell, and a later date runs',
    { running: { revision, relation: 'unknown', committed: noon } },
    'superseded'
  ],
  [
    'git cannot tell, and an earlier date runs',
    { running: { revision, relation: 'unknown', committed: '2026-11-01T00:00:00.000Z' } },
    'pass'
  ],
  ['a refusal beside a wait', { hold: 'by kim', veto }, 'refused veto']
]

const told = (found: readonly Finding[]): string => {
  const outcome = gateOutcome(found)
  if (outcome === undefined) return 'pass'
  const parts = [outcome.is, 'gate' in outcome ? outcome.gate : '', 'until' in outcome ? `until ${outcome.until}` : '']
  return parts.filter(part => part !== '').join(' ')
}

describe('gates', () => {
  it.each(table)('%s', (_, over, expected) => expect(told(findings(facts(over), []))).toBe(expected))

  it('says what is wrong and how to pass, of all gates at once', () => {
    const found = findings(facts({ before: [{ stage, is: 'absent' }], veto }), [])
    expect(found.map(({ ruling }) => `${ruling.says} ${ruling.pass}`)).toEqual([
      'This state (api-beta:7) was rolled back in "beta" at 2026-11-22T12:00:00.000Z and is vetoed there. Release a new state, or lift the veto with rollback\'s input "clear".',
      'The state that this commit gives in "alpha" was never there. Promote the commit to "alpha" first, or say so with "allow-skip".'
    ])
  })

  it.each([
    ['allow-skip', { before: [{ stage, is: 'absent' }] }],
    ['allow-skip', { before: [{ ...proven, soak: 7_200_000 }] }],
    ['allow-downgrade', { version: parsed<'Version'>('1.2.0'), running, rung: 'last' }],
    ['allow-downgrade', { running: { revision, relation: 'newer' } }]
  ] as const)('lets %s override, and says so', (override, over) => {
    const found = findings(facts(over), [override])
    expect(gateOutcome(found)).toBeUndefined()
    expect(found.map(({ overridden }) => overridden)).toEqual([override])
  })

  it('lets nothing override a veto', () => {
    expect(told(findings(facts({ veto }), ['allow-skip', 'allow-downgrade']))).toBe('refused veto')
  })
})

describe('a request of several units', () => {
  const unit = (service: string): Unit => ({
    service: parsed(service),
    kind: 'service',
    why: 'tag',
    wave: 0,
    images: {}
  })
  const release: Release = {
    schema: 1,
    stage: parsed('beta'),
    commit: { sha, time: noon },
    cause: { event: 'tag', actor: 'kim' },
    images: {},
    units: [unit('api'), unit('web')]
  }
  const ends = (over: Partial<Facts>, partial: boolean) =>
    gated(release, new Map([['api', findings(facts(over), [])]]), { partial }).units.map(each => each.outcome?.is)

  it('is refused as a whole by one refusal', () => expect(ends({ veto }, false)).toEqual(['refused', 'not-attempted']))
  it('goes on with the rest where a part is welcome', () =>
    expect(ends({ veto }, true)).toEqual(['refused', undefined]))
  it('goes on with the rest where one unit waits', () =>
    expect(ends({ hold: 'by kim' }, false)).toEqual(['waiting', undefined]))
})

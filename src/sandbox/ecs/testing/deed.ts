import fc from 'fast-check'

/** How the tasks of a revision start: `api:1` runs, `api:2` crashes and so on. */
export const starts = [
  'run',
  'crash',
  'hang',
  'cannot-pull',
  'cannot-start',
  'unhealthy',
  'flap',
  'reclaim',
  'cannot-place'
] as const

/** Strategies in the share in which histories have them. */
export const strategies = ['ROLLING', 'ROLLING', 'ROLLING', 'BLUE_GREEN', 'CANARY', 'LINEAR'] as const

/** What somebody does to a service. */
export type Deed =
  | { readonly do: 'run'; readonly nth: number }
  | { readonly do: 'force' | 'stop' | 'mend' | 'wait' | 'delete' | 'create' }
  | { readonly do: 'scale'; readonly to: number }
  | { readonly do: 'kill'; readonly nth: number }
  | { readonly do: 'continue'; readonly action: 'CONTINUE' | 'ROLLBACK' }
  | { readonly do: 'ring'; readonly state: 'ALARM' | 'OK' }
  | { readonly do: 'answer'; readonly answers: 'SUCCEEDED' | 'FAILED' | 'IN_PROGRESS' }
  | { readonly do: 'change'; readonly strategy: (typeof strategies)[number] }
  | { readonly do: 'control'; readonly type: 'ECS' | 'CODE_DEPLOY' | 'EXTERNAL' }
  | { readonly do: 'amend'; readonly nth: number; readonly to: number; readonly least: number }
  | { readonly do: 'retire'; readonly nth: number }
  | { readonly do: 'delay'; readonly seconds: number }
  | { readonly do: 'instances'; readonly count: number }
  | { readonly do: 'room'; readonly room: boolean }
  | { readonly do: 'protect'; readonly nth: number; readonly minutes: number | undefined }
  | { readonly do: 'targets'; readonly state: 'unhealthy' | undefined }
  | {
      readonly do: 'set'
      readonly what: 'create' | 'scale' | 'primary' | 'delete'
      readonly nth: number
      readonly to: number
    }

const word = <T extends string>(value: T) => fc.constant(value)

const words = ['force', 'force', 'stop', 'stop', 'stop', 'mend', 'wait', 'wait', 'wait', 'create', 'delete'] as const

/** Deeds, each in its share. */
export const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: word('run'), nth: fc.nat(starts.length - 1) }) },
  { weight: 2, arbitrary: fc.record({ do: word('run'), nth: fc.constant(0) }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constantFrom(...words) }) },
  { weight: 2, arbitrary: fc.record({ do: word('scale'), to: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ do: word('kill'), nth: fc.nat(9) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: word('continue'), action: fc.constantFrom('CONTINUE', 'CONTINUE', 'ROLLBACK') })
  },
  { weight: 2, arbitrary: fc.record({ do: word('ring'), state: fc.constantFrom('ALARM', 'OK', 'OK') }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: word('answer'), answers: fc.constantFrom('SUCCEEDED', 'FAILED', 'IN_PROGRESS') })
  },
  { weight: 1, arbitrary: fc.record({ do: word('change'), strategy: fc.constantFrom(...strategies) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: word('control'), type: fc.constantFrom('ECS', 'ECS', 'EXTERNAL', 'CODE_DEPLOY') })
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: word('amend'),
      ...{ nth: fc.nat(starts.length - 1), to: fc.nat(5), least: fc.constantFrom(0, 50, 100) }
    })
  },
  { weight: 1, arbitrary: fc.record({ do: word('retire'), nth: fc.nat(starts.length - 1) }) },
  { weight: 1, arbitrary: fc.record({ do: word('delay'), seconds: fc.constantFrom(0, 30, 600) }) },
  { weight: 1, arbitrary: fc.record({ do: word('instances'), count: fc.nat(4) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: word('protect'), nth: fc.nat(9), minutes: fc.constantFrom(undefined, 2, 30, 2880) })
  },
  { weight: 1, arbitrary: fc.record({ do: word('room'), room: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: word('targets'), state: fc.constantFrom('unhealthy', undefined, undefined) })
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: word('set'),
      what: fc.constantFrom('create', 'create', 'scale', 'primary', 'delete'),
      ...{ nth: fc.nat(4), to: fc.nat(100) }
    })
  }
)

/** How long they wait then, in seconds: often not at all, sometimes long. */
export const wait: fc.Arbitrary<number> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.nat(60) },
  { weight: 6, arbitrary: fc.nat(300) },
  { weight: 3, arbitrary: fc.nat(2500) }
)

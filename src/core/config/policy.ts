import { type LaneName, parsed, type ServiceName, type Stage } from '../release/named.ts'
import { parseDuration } from '../time/duration.ts'
import type { Lane, Place, Policy, StageSpec, TagRule } from './config.ts'
import type { RawConfig, RawPlace, RawStage } from './raw.ts'

/** The policy that a config file writes. Without a registry images live in the first stage's place. */
export const policyOf = (raw: RawConfig): Policy => {
  const ladder = raw.ladder.map(rung => (typeof rung === 'string' ? [rung] : rung).map(name => parsed<'Stage'>(name)))
  const first = raw.stages[ladder[0]?.[0] ?? '']
  return {
    ladder,
    lanes: mapped<LaneName, (typeof raw.lanes)[string], Lane>(raw.lanes, ({ refs, stages }) => ({
      refs,
      stages: stages.map(name => parsed<'Stage'>(name))
    })),
    refs: raw.refs,
    registry: placeOfRaw(raw.registry ?? first ?? { region: '' }),
    stages: mapped<Stage, RawStage, StageSpec>(raw.stages, stageOf),
    tags: raw.tags.map(ruleOf)
  }
}

const placeOfRaw = (raw: RawPlace): Place => ({
  region: raw.region,
  ...(raw.account === undefined ? {} : { account: raw.account }),
  ...(raw.role === undefined ? {} : { role: raw.role }),
  ...(raw['read-role'] === undefined ? {} : { readRole: raw['read-role'] })
})

const stageOf = (raw: RawStage): StageSpec => {
  const soak = raw.soak === undefined ? undefined : parseDuration(raw.soak)
  return { ...placeOfRaw(raw), cluster: raw.cluster, push: raw.on.push, ...(soak === undefined ? {} : { soak }) }
}

const ruleOf = ({ match, service, stage, lane }: RawConfig['tags'][number]): TagRule => ({
  match,
  ...(service === undefined ? {} : { service: parsed<'ServiceName'>(service) as ServiceName }),
  ...(stage === undefined ? {} : { stage: parsed<'Stage'>(stage) }),
  ...(lane === undefined ? {} : { lane: parsed<'LaneName'>(lane) })
})

/** The same keys with other values. */
export const mapped = <K extends string, A, B>(
  record: Readonly<Record<string, A>>,
  to: (value: A, key: string) => B
): Readonly<Record<K, B>> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value, key)])) as Record<K, B>

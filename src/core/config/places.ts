import { pathText, type Violation } from '../problem/violation.ts'
import { unknownName } from './names.ts'
import type { RawConfig, RawStage } from './raw.ts'

type Stages = RawConfig['stages']

/** Stages that share account and region need `{stage}` in the names of services: otherwise one stage would overwrite the other. */
export const placeFaults = (stages: Stages, services: RawConfig['services']): readonly Violation[] => {
  const shared = sharing(Object.entries(stages))
  if (shared === undefined) return []
  const both = `The stages "${shared[0]}" and "${shared[1]}" share account and region`
  return Object.entries(services)
    .filter(([name, { service, kind }]) => kind === 'service' && !(service ?? name).includes('{stage}'))
    .map(([name, { service }]): Violation => {
      const lack = service === undefined ? 'has no key "service"' : 'lacks {stage}'
      const path = ['services', name, ...(service === undefined ? [] : ['service'])]
      const remedy = `Write for example "${name}-{stage}".`
      return { path, on: 'value', rule: 'shape', what: `${both}, but "${pathText(path)}" ${lack}.`, remedy }
    })
}

/** Overlays for stages that neither the policy nor the service's own file knows. */
export const overlayFaults = (known: readonly string[], services: RawConfig['services']): readonly Violation[] =>
  Object.entries(services).flatMap(([name, { stages }]) =>
    Object.keys(stages).flatMap(stage =>
      unknownName({ path: ['services', name, 'stages', stage], on: 'key', name: stage, thing: 'stage', known })
    )
  )

const sharing = (stages: readonly (readonly [string, RawStage])[]): readonly [string, string] | undefined => {
  for (const [index, [name, stage]] of stages.entries()) {
    const other = stages.slice(index + 1).find(([otherName, each]) => samePlace([name, stage], [otherName, each]))
    if (other !== undefined) return [name, other[0]]
  }
  return undefined
}

/** Where no account is known each job may bring its own credentials: only one and the same cluster says that a place is shared. */
const samePlace = ([aName, a]: NamedStage, [bName, b]: NamedStage): boolean => {
  const [account, other] = [accountOf(a), accountOf(b)]
  if (a.region !== b.region || account !== other) return false
  return account !== undefined || filled(a.cluster, aName) === filled(b.cluster, bName)
}

/** What of a stage says where it is. */
type Located = {
  readonly region: string
  readonly cluster: string
  readonly account?: string | undefined
  readonly role?: string | undefined
}

type NamedStage = readonly [string, Located]

/** Another stage that shares account and region with this one; `undefined` when it has its place for itself. */
export const neighbourOf = (stages: Readonly<Record<string, Located>>, stage: string): string | undefined => {
  const own = Object.hasOwn(stages, stage) ? stages[stage] : undefined
  if (own === undefined) return undefined
  return Object.entries(stages).find(([name, each]) => name !== stage && samePlace([stage, own], [name, each]))?.[0]
}

const accountOf = ({ account, role }: Pick<Located, 'account' | 'role'>): string | undefined =>
  account ?? role?.split(':')[4]

const filled = (name: string, stage: string): string => name.replaceAll('{stage}', stage)

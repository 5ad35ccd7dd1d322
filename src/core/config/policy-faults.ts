import { type Path, pathText, type Violation } from '../problem/violation.ts'
import { unknownName } from './names.ts'
import type { RawConfig } from './raw.ts'

/** What the policy of a config gets wrong beyond its schema. `services` are the known ones; absent where they cannot be judged. */
export const policyFaults = (raw: RawConfig, services: readonly string[] | undefined): readonly Violation[] => [
  ...ladderFaults(raw),
  ...laneFaults(raw),
  ...raw.tags.flatMap((rule, index) => ruleFaults(raw, rule, ['tags', index])),
  ...raw.tags.flatMap(({ service: name }, index) =>
    name === undefined || services === undefined
      ? []
      : unknownName({ path: ['tags', index, 'service'], name, thing: 'service', known: services })
  )
]

const stageFaults = (raw: RawConfig, path: Path, name: string): readonly Violation[] =>
  unknownName({ path, name, thing: 'stage', known: Object.keys(raw.stages) })

const twice = (path: Path, name: string): Violation => ({
  path,
  on: 'value',
  rule: 'shape',
  what: `"${pathText(path)}" names "${name}" a second time.`
})

const ladderFaults = (raw: RawConfig): readonly Violation[] => {
  const steps = raw.ladder.flatMap((rung, index): readonly { readonly name: string; readonly path: Path }[] =>
    typeof rung === 'string'
      ? [{ name: rung, path: ['ladder', index] }]
      : rung.map((name, side) => ({ name, path: ['ladder', index, side] }))
  )
  const again = steps.filter(({ name }, index) => steps.findIndex(step => step.name === name) < index)
  const reached = new Set([...steps.map(step => step.name), ...Object.values(raw.lanes).flatMap(lane => lane.stages)])
  return [
    ...steps.flatMap(({ name, path }) => stageFaults(raw, path, name)),
    ...again.map(({ name, path }) => twice(path, name)),
    ...Object.keys(raw.stages)
      .filter(name => !reached.has(name))
      .map(offLadder)
  ]
}

const offLadder = (name: string): Violation => ({
  path: ['stages', name],
  on: 'key',
  rule: 'shape',
  what: `The stage "${name}" is on no rung of the ladder and in no lane.`,
  remedy: 'Name it under "ladder", or remove it.'
})

const laneFaults = (raw: RawConfig): readonly Violation[] =>
  Object.entries(raw.lanes).flatMap(([lane, { stages }]) =>
    stages.flatMap((name, index) => {
      const path = ['lanes', lane, 'stages', index]
      return [...stageFaults(raw, path, name), ...(stages.indexOf(name) < index ? [twice(path, name)] : [])]
    })
  )

const ruleFaults = (raw: RawConfig, rule: RawConfig['tags'][number], path: Path): readonly Violation[] => [
  ...expressionFaults([...path, 'match'], rule.match),
  ...(rule.stage === undefined ? [] : stageFaults(raw, [...path, 'stage'], rule.stage)),
  ...(rule.lane === undefined
    ? []
    : unknownName({ path: [...path, 'lane'], name: rule.lane, thing: 'lane', known: Object.keys(raw.lanes) }))
]

const expressionFaults = (path: Path, match: string): readonly Violation[] => {
  const fault = (what: string): readonly Violation[] => [{ path, on: 'value', rule: 'shape', what }]
  try {
    new RegExp(match, 'u')
  } catch (error) {
    return fault(`"${pathText(path)}" is no regular expression: ${(error as Error).message}.`)
  }
  return match.includes('(?<version>') ? [] : fault(`"${pathText(path)}" has no group "(?<version>…)".`)
}

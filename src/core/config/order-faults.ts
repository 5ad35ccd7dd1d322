import { type Path, pathText, type Violation } from '../problem/violation.ts'
import { unknownName } from './names.ts'
import type { RawConfig } from './raw.ts'

type Services = RawConfig['services']

/** What the services of a config get wrong about their order: unknown names, tasks, and services that wait for each other, each circle once. */
export const orderFaults = (services: Services): readonly Violation[] =>
  Object.entries(services).flatMap(([name, { after }]) =>
    after.flatMap((former, index) => formerFault(['services', name, 'after', index], { services, name, former }))
  )

type Use = { readonly services: Services; readonly name: string; readonly former: string }

const formerFault = (path: Path, { services, name, former }: Use): readonly Violation[] => {
  if (!Object.hasOwn(services, former)) {
    return unknownName({ path, name: former, thing: 'service', known: Object.keys(services) })
  }
  const fault = { path, on: 'value', rule: 'shape' } as const
  if (services[former]?.kind === 'task') {
    const what = `"${pathText(path)}" names the task "${former}", which is not rolled out.`
    return [{ ...fault, what, remedy: 'Name it under "before": it then runs to its end before the rollout.' }]
  }
  const way = wayTo(services, former, name)
  if (way === undefined || way.some(other => other < name)) return []
  const what = `"${pathText(path)}" makes services wait for each other: ${[name, ...way].join(' after ')}.`
  return [{ ...fault, what, remedy: 'Take one of them out.' }]
}

/** The shortest way along `after` from one service to another, both included. */
const wayTo = (services: Services, from: string, to: string): readonly string[] | undefined => {
  const seen = new Set([from])
  let ways: readonly (readonly string[])[] = [[from]]
  while (ways.length > 0) {
    const there = ways.find(way => way.at(-1) === to)
    if (there !== undefined) return there
    ways = ways.flatMap(way => {
      const last = services[way.at(-1) ?? '']
      const next = (last?.after ?? []).filter(name => !seen.has(name))
      for (const name of next) seen.add(name)
      return next.map(name => [...way, name])
    })
  }
  return undefined
}

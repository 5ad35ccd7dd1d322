import type { SingleServiceInputs } from '../../core/config/single-service.ts'
import { Problem } from '../../core/problem/problem.ts'

/** Inputs of an action that may name one service where there is no config file. */
export type GivenService = { readonly [K in keyof SingleServiceInputs]?: SingleServiceInputs[K] | undefined }

const needed: readonly (readonly [keyof SingleServiceInputs, string])[] = [
  ['cluster', 'cluster'],
  ['service', 'service'],
  ['taskDefinition', 'task-definition'],
  ['region', 'region']
]

const own: Readonly<Partial<Record<keyof SingleServiceInputs, string>>> = {
  taskDefinition: 'task-definition',
  verifyUrl: 'verify-url'
}

/** The names of the inputs that were given for want of a config file. The stage is named with a config, too. */
export const standIns = ({ stage: _, ...given }: GivenService): readonly string[] =>
  (Object.keys(given) as (keyof typeof given)[]).flatMap(key => (given[key] === undefined ? [] : (own[key] ?? key)))

/** The one service that inputs name; `undefined` when they name none. Half of what is needed is a Problem that lists the rest. */
export const singleServiceOf = (given: GivenService): SingleServiceInputs | undefined => {
  const { cluster, service, taskDefinition, region } = given
  if (cluster === undefined && service === undefined && taskDefinition === undefined) return undefined
  if (cluster !== undefined && service !== undefined && taskDefinition !== undefined && region !== undefined) {
    const others = Object.entries(given).filter(([, value]) => value !== undefined)
    return { ...Object.fromEntries(others), cluster, service, taskDefinition, region }
  }
  const missing = needed.filter(([key]) => given[key] === undefined)
  throw new Problem(
    missing.map(([, name]) => ({
      what: `The input "${name}" is missing: without a config file one service takes ${needed.map(each => `"${each[1]}"`).join(', ')}.`,
      remedy: 'Set it, or commit .github/tagship.yml.'
    }))
  )
}

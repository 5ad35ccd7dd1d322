import type { Place } from '../config/config.ts'
import { suggestion } from '../problem/nearest.ts'
import { type Fault, Problem } from '../problem/problem.ts'
import type { ContainerName } from '../release/named.ts'
import type { Definition } from './definition.ts'
import { containersOf, nameOf } from './member.ts'
import { filled, filledText } from './placeholders.ts'
import { secretReference } from './secret-reference.ts'
import { type Changes, type Overlaid, withVariables } from './variables.ts'

/** What is laid over a base. */
export type RenderOrder = {
  readonly stage?: string
  readonly version?: string
  readonly commit?: string
  /** The containers that the variables are for. */
  readonly containers: readonly ContainerName[]
  /** `uri@digest` by container. */
  readonly images: Readonly<Record<ContainerName, string>>
  readonly env: Changes
  readonly secrets: Changes
  /** Where the tasks will run: names of secrets are completed with it. */
  readonly place: Pick<Place, 'region' | 'account'>
}

/** A rendered definition, and the state it stands for: the same before `{version}` and `{commit}` were filled in. */
export type Rendered = { readonly definition: Definition; readonly state: Definition }

/** A base with images, variables, secrets and placeholders; everything else of it stays, known or not, in its order. A Problem carries all faults. */
export const rendered = (base: Definition, order: RenderOrder): Rendered => {
  const stage = { stage: order.stage }
  const template = filled(base, stage)
  const { overlaid, faults } = references(order)
  const all = [...missingContainers(template, order), ...clashes(order), ...faults]
  if (all.length > 0) throw new Problem(all)
  const state = filled(withContainers(template, order, overlaid), stage)
  return { state, definition: filled(state, { version: order.version, commit: order.commit }) }
}

const withContainers = (template: Definition, order: RenderOrder, overlaid: Overlaid): Definition => {
  const named: readonly string[] = order.containers
  const images: Readonly<Record<string, string>> = order.images
  const containerDefinitions = containersOf(template).map(container => {
    const name = nameOf(container) ?? ''
    const image = Object.hasOwn(images, name) ? images[name] : undefined
    const imaged = image === undefined ? container : { ...container, image }
    return named.includes(name) ? withVariables(imaged, overlaid) : imaged
  })
  return { ...template, containerDefinitions }
}

const missingContainers = (template: Definition, order: RenderOrder): readonly Fault[] => {
  const known = containersOf(template).flatMap(container => nameOf(container) ?? [])
  const wanted = new Set([...order.containers, ...Object.keys(order.images)])
  return [...wanted].flatMap(name => {
    if (known.includes(name)) return []
    const remedy = suggestion(name, known)
    const what = `The task definition "${template.family}" has no container "${name}".`
    return [remedy === undefined ? { what } : { what, remedy }]
  })
}

const clashes = ({ env, secrets }: RenderOrder): readonly Fault[] =>
  Object.keys(env).flatMap(name =>
    typeof env[name] === 'string' && typeof secrets[name] === 'string'
      ? [{ what: `"${name}" is set both in "env" and in "secrets".`, remedy: 'Set one of them to null.' }]
      : []
  )

/** The secrets of the overlay as ECS reads them; references that cannot be understood are faults. */
const references = ({
  env,
  secrets,
  stage,
  place
}: RenderOrder): { readonly overlaid: Overlaid; readonly faults: readonly Fault[] } => {
  const read = Object.entries(secrets).map(([name, reference]) => ({
    name,
    found: reference === null ? null : secretReference(filledText(reference, { stage }), place)
  }))
  const faults = read.flatMap(({ name, found }) =>
    found !== null && 'fault' in found ? [{ ...found.fault, what: `${name}: ${found.fault.what}` }] : []
  )
  const values = read.map(
    ({ name, found }) => [name, found !== null && 'valueFrom' in found ? found.valueFrom : null] as const
  )
  return { overlaid: { env, secrets: Object.fromEntries(values) }, faults }
}

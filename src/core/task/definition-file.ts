import { parseYaml } from '../config/document.ts'
import { type Fault, Problem } from '../problem/problem.ts'
import type { Path } from '../problem/violation.ts'
import { isOwnersTag } from '../record/keys.ts'
import type { Definition, Json } from './definition.ts'
import { containersOf, isObject, nameOf, objectsOf } from './member.ts'
import { registrable } from './registrable.ts'

/**
 * A task definition file, JSON or YAML: the input of RegisterTaskDefinition, or what `aws ecs describe-task-definition`
 * printed. A Problem names every fault with its line.
 */
export const parseDefinition = (text: string, file: string): Definition => {
  const document = parseYaml(text, file)
  if (document.faults.length > 0) throw new Problem(document.faults)
  const value = document.value as Json
  const [inner, prefix] =
    isObject(value) && isObject(value.taskDefinition) ? [value.taskDefinition, ['taskDefinition']] : [value, []]
  if (!isObject(inner)) throw new Problem({ what: 'The task definition is no JSON object.', at: { file } })
  const faults = definitionFaults(inner).map(
    ({ path, ...fault }): Fault => ({ ...fault, at: document.at([...prefix, ...path], 'value') })
  )
  if (faults.length > 0) throw new Problem(faults)
  return sized(registrable({ ...printedTags(value), ...inner }))
}

/** Tags that describe-task-definition prints beside the definition. */
const printedTags = (value: Json): Definition => {
  const tags = isObject(value) ? objectsOf(value.tags).filter(({ key }) => isOwnersTag(String(key))) : []
  return tags.length === 0 ? {} : { tags }
}

type DefinitionFault = { readonly path: Path; readonly what: string; readonly remedy?: string }

/** What ECS would refuse, found before anything is sent. */
const definitionFaults = (definition: Definition): readonly DefinitionFault[] => {
  const containers = containersOf(definition)
  return [
    ...(typeof definition.family === 'string' && definition.family !== ''
      ? []
      : [
          {
            path: ['family'],
            what: 'The task definition has no "family".',
            remedy: 'Add it; {stage} may be part of it.'
          }
        ]),
    ...(containers.length > 0
      ? []
      : [{ path: ['containerDefinitions'], what: 'The task definition has no container in "containerDefinitions".' }]),
    ...objectsOf(definition.tags).flatMap((tag, at) => (isTag(tag) ? [] : [tagFault(tag, at)])),
    ...containers.flatMap((container, index) => containerFaults(container, { index, containers }))
  ]
}

/** A tag may lack its value; ECS then stores an empty one. */
const isTag = ({ key, value = '' }: Definition): boolean => typeof key === 'string' && typeof value === 'string'

const tagFault = ({ key }: Definition, at: number): DefinitionFault => ({
  path: ['tags', at],
  what: `The tag "${typeof key === 'string' ? key : '?'}" needs a "key" and a "value", both as text.`,
  remedy: 'Put a number or true/false in quotes.'
})

type Position = { readonly index: number; readonly containers: readonly Definition[] }

const containerFaults = (container: Definition, { index, containers }: Position): readonly DefinitionFault[] => {
  const path: Path = ['containerDefinitions', index]
  const name = nameOf(container)
  if (name === undefined) return [{ path, what: `Container ${index + 1} of the task definition has no "name".` }]
  const first = containers.findIndex(other => nameOf(other) === name)
  const secrets = objectsOf(container.secrets).map(nameOf)
  return [
    ...(first === index ? [] : [{ path: [...path, 'name'], what: `Two containers are named "${name}".` }]),
    ...objectsOf(container.environment).flatMap((variable, at) => [
      ...variableFaults(variable, [...path, 'environment', at]),
      ...(secrets.includes(nameOf(variable))
        ? [
            {
              path: [...path, 'environment', at],
              what: `"${nameOf(variable)}" of container "${name}" is both in "environment" and in "secrets".`,
              remedy: 'Keep one of them.'
            }
          ]
        : [])
    ]),
    ...objectsOf(container.secrets).flatMap((secret, at) => secretFaults(secret, [...path, 'secrets', at]))
  ]
}

const secretFaults = (secret: Definition, path: Path): readonly DefinitionFault[] =>
  nameOf(secret) !== undefined && typeof secret.valueFrom === 'string'
    ? []
    : [
        {
          path,
          what: `The secret "${nameOf(secret) ?? '?'}" needs a "name" and a "valueFrom", both as text.`,
          remedy: 'Name the parameter or the secret in "valueFrom".'
        }
      ]

const variableFaults = (variable: Definition, path: Path): readonly DefinitionFault[] =>
  nameOf(variable) !== undefined && typeof variable.value === 'string'
    ? []
    : [
        {
          path,
          what: `The variable "${nameOf(variable) ?? '?'}" needs a "name" and a "value", both as text.`,
          remedy: 'Put a number or true/false in quotes.'
        }
      ]

/** ECS takes a task's cpu and memory as text; a number there is what is meant by it. */
const sized = (definition: Definition): Definition =>
  Object.fromEntries(
    Object.entries(definition).map(([key, value]) => [
      key,
      (key === 'cpu' || key === 'memory') && typeof value === 'number' ? String(value) : value
    ])
  )

import type { Path } from '../problem/violation.ts'
import { ownersTagsAtMost } from '../record/keys.ts'
import type { Definition, Json } from './definition.ts'
import { containersOf, isObject, nameOf, objectsOf } from './member.ts'

/** What is wrong with a definition, and where. */
export type DefinitionFault = { readonly path: Path; readonly what: string; readonly remedy?: string }

/** What ECS would refuse, found before anything is sent. */
export const definitionFaults = (definition: Definition): readonly DefinitionFault[] => {
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
    ...listFaults(definition, [], ['containerDefinitions', 'volumes', 'tags']),
    ...(containers.length > 0 || !Array.isArray(definition.containerDefinitions ?? [])
      ? []
      : [{ path: ['containerDefinitions'], what: 'The task definition has no container in "containerDefinitions".' }]),
    ...crowdFaults(objectsOf(definition.tags).length),
    ...objectsOf(definition.tags).flatMap((tag, at) => (isTag(tag) ? [] : [tagFault(tag, at)])),
    ...containers.flatMap((container, index) => containerFaults(container, { index, containers }))
  ]
}

/** What is no list of objects would count for nothing wherever states are compared. */
const listFaults = (part: Definition, path: Path, names: readonly string[]): readonly DefinitionFault[] =>
  names.flatMap(name => {
    const value = part[name] ?? []
    if (Array.isArray(value) && (value as readonly Json[]).every(isObject)) return []
    return [
      {
        path: [...path, name],
        what: `"${name}" is no list of objects.`,
        remedy: 'Write it as RegisterTaskDefinition takes it.'
      }
    ]
  })

/** A proof that finds no room on its revision would be lost after the rollout. */
const crowdFaults = (tags: number): readonly DefinitionFault[] =>
  tags <= ownersTagsAtMost
    ? []
    : [
        {
          path: ['tags'],
          what: `The task definition has ${tags} tags of its own: ECS allows 50, and Tagship writes up to 12 of them.`,
          remedy: `Keep at most ${ownersTagsAtMost}.`
        }
      ]

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
    ...listFaults(container, path, ['environment', 'secrets', 'portMappings', 'mountPoints', 'volumesFrom']),
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

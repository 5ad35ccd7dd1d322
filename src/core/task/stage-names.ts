import type { Fault } from '../problem/problem.ts'
import type { Definition } from './definition.ts'
import { containersOf, isObject, nameOf } from './member.ts'

/** Names of a rendered definition that do not name the stage although another stage shares its place: both would write to one family or log group. */
export const stageNameFaults = (
  definition: Definition,
  { service, stage, neighbour }: { readonly service: string; readonly stage: string; readonly neighbour: string }
): readonly Fault[] =>
  namesOf(definition).flatMap(({ thing, name }) =>
    name.includes(stage)
      ? []
      : [
          {
            what: `The stages "${stage}" and "${neighbour}" share account and region, but ${thing} of "${service}" is "${name}" in both.`,
            remedy: `Write for example "${name}-{stage}" in the task definition.`
          }
        ]
  )

type Name = { readonly thing: string; readonly name: string }

const namesOf = (definition: Definition): readonly Name[] => [
  ...(typeof definition.family === 'string' ? [{ thing: 'the family', name: definition.family }] : []),
  ...containersOf(definition).flatMap(container => {
    const { logConfiguration } = container
    const options = isObject(logConfiguration) ? logConfiguration.options : undefined
    const group = isObject(options) ? options['awslogs-group'] : undefined
    return typeof group === 'string'
      ? [{ thing: `the log group of the container "${nameOf(container)}"`, name: group }]
      : []
  })
]

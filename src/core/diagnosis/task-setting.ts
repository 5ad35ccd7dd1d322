import type { Definition, Json } from '../task/definition.ts'
import { containersOf, isObject, nameOf, objectsOf } from '../task/member.ts'
import { redacted } from './redacted.ts'

/** A text of a task definition, and the container in which it stands. */
export type Placed = { readonly container: string; readonly text: string }

/** What of a task definition a cause may speak of. */
export type TaskSetting = {
  /** ARNs of the execution role and the task role. */
  readonly role?: string
  readonly taskRole?: string
  readonly groups: readonly Placed[]
  /** References to secrets and parameters, each with the variable that it fills. */
  readonly secrets: readonly (Placed & { readonly variable: string })[]
  readonly checks: readonly Placed[]
  readonly files: readonly Placed[]
  readonly images: readonly Placed[]
}

/** What causes may speak of in a task definition. */
export const taskSetting = (definition: Definition): TaskSetting => {
  const [role, taskRole] = [word(definition.executionRoleArn), word(definition.taskRoleArn)]
  const parts = containersOf(definition).map(part => ({ part, container: nameOf(part) ?? '' }))
  const placed = (of: (part: Definition) => readonly (string | undefined)[]): readonly Placed[] =>
    parts.flatMap(({ part, container }) =>
      of(part).flatMap(text => (text === undefined || text === '' ? [] : { container, text }))
    )
  return {
    ...(role === undefined ? {} : { role }),
    ...(taskRole === undefined ? {} : { taskRole }),
    groups: placed(({ logConfiguration: log }) => [word(member(member(log, 'options'), 'awslogs-group'))]),
    secrets: parts.flatMap(({ part, container }) =>
      [...objectsOf(part.secrets), ...objectsOf(member(part.logConfiguration, 'secretOptions'))].flatMap(
        ({ name, valueFrom }) =>
          typeof name === 'string' && typeof valueFrom === 'string'
            ? { container, text: valueFrom, variable: name }
            : []
      )
    ),
    checks: placed(({ healthCheck }) => [checkText(member(healthCheck, 'command'))]),
    images: placed(({ image }) => [word(image)]),
    files: placed(({ environmentFiles }) => objectsOf(environmentFiles).map(({ value }) => word(value)))
  }
}

const word = (value: Json | undefined): string | undefined => (typeof value === 'string' ? value : undefined)

const member = (value: Json | undefined, name: string): Json | undefined => (isObject(value) ? value[name] : undefined)

/** The command as a person would type it. */
const checkText = (command: Json | undefined): string | undefined => {
  if (!Array.isArray(command)) return undefined
  const words = (command as readonly Json[]).filter(each => typeof each === 'string')
  const [first, ...rest] = words
  return redacted((first === 'CMD' || first === 'CMD-SHELL' ? rest : words).join(' '))
}

import { suggestion } from '../problem/nearest.ts'
import { Problem } from '../problem/problem.ts'
import { type ContainerName, parsed } from '../release/named.ts'
import type { Definition } from '../task/definition.ts'
import { containersOf, nameOf } from '../task/member.ts'
import { essentialContainers } from './counting.ts'

/** What differs from the task definition in one run. */
export type TaskOverrides = {
  readonly container?: ContainerName
  readonly command?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly taskRole?: string
  readonly executionRole?: string
  /** CPU units, and memory in MiB, of the whole task. */
  readonly cpu?: number
  readonly memory?: number
}

/** ECS takes at most so many characters of overrides (API reference, RunTask). */
const longest = 8192

/** The `overrides` of RunTask; `undefined` where nothing differs. A container that the definition does not have, and overrides that are too long, are Problems. */
export const overridesOf = (definition: Definition, given: TaskOverrides): Definition | undefined => {
  const { command, env = {}, taskRole, executionRole, cpu, memory } = given
  const environment = Object.entries(env).map(([name, value]) => ({ name, value }))
  const changes = {
    ...(command === undefined ? {} : { command }),
    ...(environment.length === 0 ? {} : { environment })
  }
  const overrides = {
    ...(Object.keys(changes).length === 0
      ? {}
      : { containerOverrides: [{ name: overridden(definition, given.container), ...changes }] }),
    ...(taskRole === undefined ? {} : { taskRoleArn: taskRole }),
    ...(executionRole === undefined ? {} : { executionRoleArn: executionRole }),
    ...(cpu === undefined ? {} : { cpu: String(cpu) }),
    ...(memory === undefined ? {} : { memory: String(memory) })
  }
  const { length } = JSON.stringify(overrides)
  if (length > longest) throw tooLong(length)
  return Object.keys(overrides).length === 0 ? undefined : overrides
}

/** A name, checked against the definition. */
export const knownContainer = (definition: Definition, name: string): ContainerName => {
  const names = containersOf(definition).flatMap(container => nameOf(container) ?? [])
  if (names.includes(name)) return parsed(name)
  const remedy = suggestion(name, names)
  throw new Problem({
    what: `The task definition has no container "${name}".`,
    ...(remedy === undefined ? {} : { remedy })
  })
}

const overridden = (definition: Definition, named: ContainerName | undefined): ContainerName => {
  if (named !== undefined) return knownContainer(definition, named)
  const [only, ...others] = essentialContainers(definition)
  if (only !== undefined && others.length === 0) return only
  throw new Problem({
    what: 'The command or variables are for one container, and the task definition has several essential ones.',
    remedy: 'Name it with the input "container".'
  })
}

const tooLong = (length: number): Problem =>
  new Problem({
    what: `The overrides of the task have ${length} characters; ECS takes ${longest}.`,
    remedy: 'Put long values into the task definition, a secret or a file that the task fetches.'
  })

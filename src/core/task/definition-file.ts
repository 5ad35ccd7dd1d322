import { parseYaml } from '../config/document.ts'
import { type Fault, Problem } from '../problem/problem.ts'
import { isOwnersTag } from '../record/keys.ts'
import type { Definition, Json } from './definition.ts'
import { definitionFaults } from './definition-faults.ts'
import { isObject, objectsOf } from './member.ts'
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

/** ECS takes a task's cpu and memory as text; a number there is what is meant by it. */
const sized = (definition: Definition): Definition =>
  Object.fromEntries(
    Object.entries(definition).map(([key, value]) => [
      key,
      (key === 'cpu' || key === 'memory') && typeof value === 'number' ? String(value) : value
    ])
  )

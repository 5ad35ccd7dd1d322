import { type ContainerName, parsed } from '../release/named.ts'
import type { Definition } from '../task/definition.ts'
import { containersOf, nameOf } from '../task/member.ts'

/** The essential containers of a definition; a container is essential unless it says otherwise. */
export const essentialContainers = (definition: Definition): readonly ContainerName[] =>
  containersOf(definition)
    .filter(({ essential }) => essential !== false)
    .flatMap(container => nameOf(container) ?? [])
    .map(name => parsed<'ContainerName'>(name))

/** Whose ends decide how a task ended: the named container, else the essential ones among those that carry our image, else all essential ones. */
export const countingContainers = (
  definition: Definition,
  { named, ours }: { readonly named?: ContainerName; readonly ours: readonly ContainerName[] }
): readonly ContainerName[] => {
  if (named !== undefined) return [named]
  const essential = essentialContainers(definition)
  const own = essential.filter(name => ours.includes(name))
  return own.length > 0 ? own : essential
}

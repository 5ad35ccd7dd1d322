import type { Definition, Json } from './definition.ts'
import { nameOf, objectsOf } from './member.ts'

/** Variables to set, and with `null` to remove, by name. */
export type Changes = Readonly<Record<string, string | null>>

/** Changes of a container's variables and of its references to secrets (`valueFrom` already as ECS reads it). */
export type Overlaid = { readonly env: Changes; readonly secrets: Changes }

/** A container with variables and secrets set and removed; a name that is set in one list leaves the other, because ECS refuses it in both. */
export const withVariables = (container: Definition, { env, secrets }: Overlaid): Definition => ({
  ...container,
  ...listed(container, { key: 'environment', member: 'value', changes: env, elsewhere: secrets }),
  ...listed(container, { key: 'secrets', member: 'valueFrom', changes: secrets, elsewhere: env })
})

type List = {
  readonly key: 'environment' | 'secrets'
  readonly member: 'value' | 'valueFrom'
  readonly changes: Changes
  readonly elsewhere: Changes
}

/** The list as a member to set; nothing where there is neither a list nor something to put into it. */
const listed = (container: Definition, { key, member, changes, elsewhere }: List): Readonly<Record<string, Json>> => {
  const present = objectsOf(container[key])
  const moved = (name: string) => typeof elsewhere[name] === 'string' && typeof changes[name] !== 'string'
  const kept = present.flatMap(entry => {
    const name = nameOf(entry) ?? ''
    const change = Object.hasOwn(changes, name) ? changes[name] : undefined
    if (change === null || moved(name)) return []
    return [change === undefined ? entry : { ...entry, [member]: change }]
  })
  const known = new Set(present.map(nameOf))
  const added = Object.entries(changes).flatMap(([name, value]) =>
    value === null || known.has(name) ? [] : [{ name, [member]: value }]
  )
  return container[key] === undefined && added.length === 0 ? {} : { [key]: [...kept, ...added] }
}

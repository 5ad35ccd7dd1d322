import type { Definition } from './definition.ts'
import { ecsOnly } from './ecs-only.data.ts'

/** A definition without the members that only ECS writes: everything else stays, known or not. */
export const registrable = (definition: Definition): Definition =>
  Object.fromEntries(Object.entries(definition).filter(([key]) => !ecsOnly.includes(key)))

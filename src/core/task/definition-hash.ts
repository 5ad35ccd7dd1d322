import { createHash } from 'node:crypto'
import { type Hash, parsed } from '../release/named.ts'
import { canonical } from './canonical.ts'
import type { Definition } from './definition.ts'

/** The identity of a state: sha256 of the canonical form of a rendered definition before `{version}` and `{commit}` were filled in. */
export const definitionHash = (state: Definition): Hash =>
  parsed(
    createHash('sha256')
      .update(JSON.stringify(canonical(state)))
      .digest('hex')
  )

/** Whether two definitions mean the same to ECS, whatever their tags. */
export const sameDefinition = (one: Definition, other: Definition): boolean =>
  JSON.stringify(canonical(one)) === JSON.stringify(canonical(other))

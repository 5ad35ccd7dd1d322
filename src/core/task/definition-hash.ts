import { createHash } from 'node:crypto'
import { type Hash, parsed } from '../release/named.ts'
import { canonical } from './canonical.ts'
import type { Definition } from './definition.ts'
import { containersOf } from './member.ts'

/**
 * The identity of a state: sha256 of the canonical form of a rendered definition before `{version}` and `{commit}` were
 * filled in. Of an image that is named by digest only the digest counts: which host serves it is AWS's answer, not the state's.
 */
export const definitionHash = (state: Definition): Hash =>
  parsed(
    createHash('sha256')
      .update(JSON.stringify(canonical(byDigest(state))))
      .digest('hex')
  )

const byDigest = (state: Definition): Definition => ({
  ...state,
  containerDefinitions: containersOf(state).map(container => {
    const digest = /@(sha256:[0-9a-f]{64})$/.exec(String(container.image))?.[1]
    return digest === undefined ? container : { ...container, image: digest }
  })
})

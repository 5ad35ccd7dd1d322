import type { Place } from '../../core/config/config.ts'
import { Problem } from '../../core/problem/problem.ts'
import { between, type Duration } from '../../core/time/instant.ts'
import type { Access } from '../../ports/ports.ts'
import { ambientGrant } from './ambient.ts'
import { accountOf } from './arn.ts'
import type { Keys } from './client.ts'
import type { Deps } from './deps.ts'
import type { Grant, Identity } from './grant.ts'
import { callerIdentity, roleGrant } from './role.ts'

/** Who calls at a place: keys that are renewed over Clock before they run out, and the account they belong to. */
export type Session = {
  /** The same object until it is renewed, so that clients can be kept by it. Called inside `busy`. */
  keys(): Promise<Keys>
  /** Whether there are other keys than these, which AWS takes for expired: they are asked for anew, once for all calls that find out. Called inside `busy`. */
  renewed(stale: Keys): Promise<boolean>
  /** Called inside `busy`. */
  identity(): Promise<Identity>
}

const margin: Duration = 5 * 60_000

/** The session of a place: its role (or role for reading) where it has one, else the caller's own credentials. */
export const sessionAt = (place: Place, access: Access, deps: Deps): Session => {
  const role = access === 'read' ? (place.readRole ?? place.role) : place.role
  let current: Promise<Checked> | undefined
  let until: string | undefined
  const fresh = async (): Promise<Checked> => {
    const grant = role === undefined ? await ambientGrant(deps) : await roleGrant(role, place, deps)
    until = grant.until
    return checked(grant, place, deps)
  }
  const grant = async (): Promise<Checked> => {
    if (until !== undefined && between(deps.clock.now(), until) < margin) current = undefined
    current ??= fresh()
    const mine = current
    try {
      return await mine
    } catch (error) {
      // A failure is not kept: the next try asks anew.
      if (current === mine) current = undefined
      throw error
    }
  }
  return {
    keys: async () => (await grant()).keys,
    renewed: async stale => {
      const mine = current
      const known = await grant()
      if (current === mine && known.keys === stale) current = undefined
      const { keys } = await grant()
      return keys.accessKeyId !== stale.accessKeyId || keys.sessionToken !== stale.sessionToken
    },
    identity: async () => {
      const { keys, identity } = await grant()
      return identity ?? callerIdentity(keys, place, deps)
    }
  }
}

type Checked = { readonly keys: Keys; readonly identity?: Identity }

/** A grant whose account is the place's, where the config names one. */
const checked = async (grant: Grant, place: Place, deps: Deps): Promise<Checked> => {
  if (place.account === undefined) return grant
  const identity = grant.identity ?? (await callerIdentity(grant.keys, place, deps))
  if (accountOf(identity.arn) !== place.account && identity.account !== place.account)
    throw new Problem({
      what: `The credentials ("${identity.arn}") are of account "${identity.account}", but the config or the input "account" asks for account "${place.account}".`,
      remedy: 'Give the place a role of that account, or sign in to that account before this step.'
    })
  return { keys: grant.keys, identity }
}

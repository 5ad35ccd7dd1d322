import type { Place } from '../../core/config/config.ts'
import { Failure } from '../../core/problem/failure.ts'
import { type Call, retry } from '../retry/retry.ts'
import { type Clients, type Keys, makeClient } from './client.ts'
import type { Deps } from './deps.ts'
import { thingText, translated } from './refusal.ts'
import type { Thing } from './refusals.data.ts'
import type { Session } from './session.ts'

type Order<C, T> = { readonly on: Thing; readonly send: (client: C) => Promise<T> } & (Call<T> extends infer U
  ? U extends unknown
    ? Omit<U, 'key' | 'attempt'>
    : never
  : never)

/** Makes calls of one service: retried, translated, each attempt inside `busy` from first import to parsed answer. */
export type Caller<K extends keyof Clients> = <T>(order: Order<Clients[K], T>) => Promise<T>

/** The caller of one service at a place. The client is kept as long as the session's keys are. */
export const callerOf = <K extends keyof Clients>(service: K, at: At, deps: Deps): Caller<K> => {
  let kept: { readonly keys: Keys; readonly client: Promise<Clients[K]> } | undefined
  const clientOf = (keys: Keys): Promise<Clients[K]> => {
    if (kept?.keys !== keys) kept = { keys, client: makeClient(service, { region: at.place.region, keys }, deps) }
    return kept.client
  }
  return async order => {
    const { on, send, ...call } = order
    const key = `${call.operation} ${thingText(on)}`
    let used: Keys | undefined
    const attempt = async () => {
      used = await at.session.keys()
      return send(await clientOf(used))
    }
    const tried = async () => {
      try {
        return await retry(deps.clock, { ...call, key, attempt })
      } catch (error) {
        throw translated(error, { operation: call.operation, on, where: whereText(at.place) })
      }
    }
    try {
      return await tried()
    } catch (error) {
      if (used === undefined || !(await isRenewed(error, used, { at, deps }))) throw error
      return tried()
    }
  }
}

/** Keys that ran out before their time, or whose time nobody knew, are asked for anew once: nothing was done with them. */
const isRenewed = async (error: unknown, used: Keys, { at, deps }: { readonly at: At; readonly deps: Deps }) => {
  if (!(error instanceof Failure) || error.kind !== 'expired') return false
  try {
    return await deps.clock.busy(() => at.session.renewed(used))
  } catch {
    // The first answer says more of what was asked for than why no other keys could be had.
    return false
  }
}

/** A place and who calls there. */
export type At = { readonly place: Place; readonly session: Session }

const whereText = (place: Place): string =>
  place.account === undefined ? place.region : `account ${place.account}, ${place.region}`

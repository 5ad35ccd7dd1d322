import type { Sandbox } from '../../sandbox/sandbox.ts'
import { type SdkHandler, type SdkRequest, sdkHandler } from '../../sandbox/sdk-handler.ts'
import type { Strike } from './strike.ts'

/** A way to the sandbox on which the calls of a run are struck. */
export type Striker = {
  readonly wire: (sandbox: Sandbox) => SdkHandler
  /** From now on calls are counted, or no longer. */
  readonly arm: (armed: boolean) => void
  /** How many of the strikes have hit a call. */
  readonly landed: () => number
}

/** A striker with these strikes, in order of the calls they are for. */
export const striker = (strikes: readonly Strike[]): Striker => {
  let [counts, made, landed] = [false, 0, 0]
  let retried: readonly string[] = []
  const next = (request: SdkRequest): Strike['blow'] | undefined => {
    if (!counts) return undefined
    const name = nameOf(request)
    if (retried.includes(name)) {
      retried = retried.filter(other => other !== name)
      return undefined
    }
    made += 1
    const strike = strikes[landed]
    if (strike?.at !== made) return undefined
    landed += 1
    retried = [...retried, name]
    return strike.blow
  }
  return {
    wire: sandbox => spoiled(sandbox, next),
    arm: armed => {
      counts = armed
    },
    landed: () => landed
  }
}

/** A call that is tried again is the same to the letter. */
const nameOf = ({ path, headers, body }: SdkRequest): string =>
  `${headers['x-amz-target'] ?? path} ${typeof body === 'string' ? body : Buffer.from((body ?? []) as Uint8Array).toString('utf8')}`

const spoiled = (sandbox: Sandbox, next: (request: SdkRequest) => Strike['blow'] | undefined): SdkHandler => {
  const handler = sdkHandler(sandbox)
  return {
    ...handler,
    handle: (request, options) => {
      const error = next(request)
      if (error === undefined) return handler.handle(request, options)
      sandbox.world.faults.unshift({ error })
      // The sandbox takes a request up at once, before its answer is waited for.
      const answer = handler.handle(request, options)
      sandbox.world.faults.shift()
      return answer
    }
  }
}

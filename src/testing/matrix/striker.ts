import type { Sandbox } from '../../sandbox/sandbox.ts'
import { type SdkHandler, type SdkRequest, sdkHandler } from '../../sandbox/sdk-handler.ts'
import { isWrite, type Strike } from './strike.ts'

/** A way to the sandbox on which the calls of a run are struck. */
export type Striker = {
  readonly wire: (sandbox: Sandbox) => SdkHandler
  /** From now on calls are counted, or no longer. */
  readonly arm: (armed: boolean) => void
  /** How many of the strikes have hit a call. */
  readonly landed: () => number
}

/** A striker with these strikes, in order of the calls they are for. Earlier ones may have put a write in the place of a read: several strikes pass over writes. */
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
    if (strike === undefined || made < strike.at || (strikes.length > 1 && isWrite(operationOf(request))))
      return undefined
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

const operationOf = ({ headers }: SdkRequest): string => headers['x-amz-target']?.split('.').at(-1) ?? ''

/** A call that is tried again is the same to the letter. */
const nameOf = ({ path, headers, body }: SdkRequest): string =>
  `${headers['x-amz-target'] ?? path} ${ArrayBuffer.isView(body) ? Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8') : body}`

const spoiled = (sandbox: Sandbox, next: (request: SdkRequest) => Strike['blow'] | undefined): SdkHandler => {
  const handler = sdkHandler(sandbox)
  const { world } = sandbox
  return {
    ...handler,
    handle: (request, options) => {
      const error = next(request)
      if (error === undefined) return handler.handle(request, options)
      const { lag } = world
      world.faults.unshift({ error })
      // The world that reads lag behind in must not hear of a call that never arrived in this one.
      if (error !== 'reset-after') world.lag = 0
      // The sandbox takes a request up at once, before its answer is waited for.
      const answer = handler.handle(request, options)
      world.faults.shift()
      world.lag = lag
      return answer
    }
  }
}

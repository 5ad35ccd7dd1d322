import { throttlingCodes, throttlingMessages, unclearCodes, unreachedCodes } from './disturbances.data.ts'

/** Why a call may be tried again: too many calls, nobody was reached, or no clear answer (it may have taken effect). */
export type Disturbance = 'throttled' | 'unreached' | 'unclear'

/** What of an SDK error the rules look at. */
export type ErrorFacts = {
  readonly name: string
  readonly code?: string
  readonly message: string
  readonly status?: number
}

/** The facts of anything that was thrown. */
export const errorFacts = (error: unknown): ErrorFacts => {
  const seen = (typeof error === 'object' && error !== null ? error : { message: String(error) }) as {
    readonly name?: unknown
    readonly code?: unknown
    readonly message?: unknown
    readonly $metadata?: { readonly httpStatusCode?: unknown }
  }
  const status = seen.$metadata?.httpStatusCode
  return {
    name: typeof seen.name === 'string' ? seen.name : 'Error',
    message: typeof seen.message === 'string' ? seen.message : '',
    ...(typeof seen.code === 'string' ? { code: seen.code } : {}),
    ...(typeof status === 'number' ? { status } : {})
  }
}

/** Whether an error is worth another try, and what it says about the call; `undefined` for an answer that will not change. */
export const disturbance = (error: unknown): Disturbance | undefined => {
  const { name, code, message, status } = errorFacts(error)
  const among = (codes: readonly string[]) => codes.includes(name) || (code !== undefined && codes.includes(code))
  if (among(unreachedCodes)) return 'unreached'
  if (among(throttlingCodes) || status === 429 || throttlingMessages.some(text => text.test(message)))
    return 'throttled'
  if (among(unclearCodes) || message === 'aborted' || (status !== undefined && status >= 500)) return 'unclear'
  return undefined
}

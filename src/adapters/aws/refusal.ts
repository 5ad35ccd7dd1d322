import { Failure } from '../../core/problem/failure.ts'
import { Problem } from '../../core/problem/problem.ts'
import { errorFacts } from '../retry/disturbance.ts'
import { Exhausted, type Operation } from '../retry/retry.ts'
import { deniedRemedies, refusals, type Thing } from './refusals.data.ts'

/** Which call failed, on which thing, where. */
export type Asked = { readonly operation: Operation; readonly on: Thing; readonly where: string }

/** `service "api" in cluster "shop"`. */
export const thingText = (on: Thing): string =>
  Object.entries(on)
    .map(([kind, name]) => `${kind} "${name}"`)
    .join(' in ')

/** An error of the SDK in our words: a Problem for what is missing, else a Failure. What is one already stays as it is. */
export const translated = (error: unknown, asked: Asked): Error => {
  if (error instanceof Problem || error instanceof Failure) return error
  if (error instanceof Exhausted) return temporary(error, asked)
  const { name, message, code, status } = errorFacts(error)
  const refusal = refusals[name] ?? refusals[code ?? ''] ?? { kind: 'rejected' }
  if ('missing' in refusal) {
    const { missing, remedy } = refusal
    const what = `There is no ${thingText(narrowed(asked.on, missing))} (${asked.where}; AWS: ${message}).`
    return new Problem({ what, remedy }, { cause: error })
  }
  // An error without a status never came from AWS: a bug of ours must keep its own face.
  if (status === undefined && refusal.kind === 'rejected') return error instanceof Error ? error : new Error(message)
  const action = refusal.kind === 'denied' ? (deniedAction(message) ?? asked.operation) : asked.operation
  const remedy = refusal.kind === 'denied' ? (deniedRemedies[action] ?? refusal.remedy) : refusal.remedy
  const verdict = { denied: 'is not allowed', expired: 'was refused', rejected: 'was rejected', temporary: 'failed' }
  const text =
    `${action} ${verdict[refusal.kind]}${about(asked)}: ${(message || name).replace(/\.$/, '')}. ${remedy ?? ''}`.trim()
  return new Failure(text, { kind: refusal.kind, action, code: name, sent: 'no' }, { cause: error })
}

const temporary = (error: Exhausted, asked: Asked): Failure => {
  const { name, code, message } = errorFacts(error.cause)
  const said = error.sent === 'unknown' ? 'nobody knows whether it took effect' : 'nothing took effect'
  const text = `${asked.operation} got no clear answer${about(asked)} in ${error.tries} tries (${code ?? name}: ${message}); ${said}. Try again later.`
  return new Failure(
    text,
    { kind: 'temporary', action: asked.operation, code: code ?? name, sent: error.sent },
    { cause: error }
  )
}

const about = (asked: Asked): string => {
  const thing = thingText(asked.on)
  return `${thing === '' ? '' : ` on ${thing}`} (${asked.where})`
}

/** Only the missing thing and what it lies in: a missing cluster is not said to be a missing service. */
const narrowed = (on: Thing, missing: keyof Thing): Thing => {
  const entries = Object.entries(on)
  const start = entries.findIndex(([kind]) => kind === missing)
  return start < 0 ? on : Object.fromEntries(entries.slice(start))
}

/** AWS names the action that is missing, which may be another than the one called: `iam:PassRole`. */
const deniedAction = (message: string): string | undefined =>
  /not authorized to perform: ([\w-]+:\w+)/.exec(message)?.[1]
